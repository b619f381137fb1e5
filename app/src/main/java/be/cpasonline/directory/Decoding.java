package be.cpasonline.directory;

import be.cpasonline.directory.UnreadableFile.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A text without a word on its encoding: UTF-8 when it can be, else the one of Western Windows; UTF-16 when marked. */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    private Decoding() {}

    static String decode(byte[] file) throws UnreadableFile {
        var text = isUtf16(file)
                ? strictly(StandardCharsets.UTF_16, file)
                : isUtf8(file) ? strictly(StandardCharsets.UTF_8, file) : strictly(WINDOWS, file);
        if (NO_TEXT.matcher(text).find()) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf16(byte[] file) {
        return file.length > 1
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF);
    }

    private static boolean isUtf8(byte[] file) {
        try {
            strictly(StandardCharsets.UTF_8, file);
            return true;
        } catch (UnreadableFile _) {
            return false;
        }
    }

    private static String strictly(Charset encoding, byte[] file) throws UnreadableFile {
        try {
            return encoding.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException _) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        }
    }
}
