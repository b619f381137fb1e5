package be.cpasonline.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Objects of a part in the words of a file: references under new numbers, keys of the parent tree moved up. */
final class PdfWords {

    private static final Set<COSName> KEYS = Set.of(COSName.STRUCT_PARENT, COSName.STRUCT_PARENTS);

    private final ToIntFunction<COSObject> numbers;
    private final int firstKey;

    PdfWords(ToIntFunction<COSObject> numbers, int firstKey) {
        this.numbers = numbers;
        this.firstKey = firstKey;
    }

    String of(COSBase object) throws IOException {
        return switch (object) {
            case COSObject reference -> this.numbers.applyAsInt(reference) + " 0 R";
            case COSDictionary dictionary -> "<<" + entries(dictionary, Set.of()) + ">>";
            case COSArray array -> "[" + elements(array) + "]";
            default -> plain(object);
        };
    }

    /** What stands between the brackets of a dictionary, some names left out. */
    String entries(COSDictionary dictionary, Set<COSName> without) throws IOException {
        var words = new StringBuilder();
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!without.contains(entry.getKey())) {
                words.append(plain(entry.getKey())).append(' ').append(value(entry));
            }
        }
        return words.toString();
    }

    private String value(Map.Entry<COSName, COSBase> entry) throws IOException {
        return KEYS.contains(entry.getKey()) && entry.getValue() instanceof COSInteger key
                ? Integer.toString(this.firstKey + key.intValue())
                : of(entry.getValue());
    }

    private String elements(COSArray array) throws IOException {
        var words = new StringBuilder();
        for (int index = 0; index < array.size(); index++) {
            words.append(of(array.get(index))).append(' ');
        }
        return words.toString();
    }

    private static String plain(COSBase object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        switch (object) {
            case COSName name -> name.writePDF(bytes);
            case COSInteger whole -> whole.writePDF(bytes);
            case COSFloat number -> number.writePDF(bytes);
            case COSBoolean truth -> truth.writePDF(bytes);
            case COSString text -> COSWriter.writeString(text, bytes);
            case COSNull nothing -> nothing.writePDF(bytes);
            default -> throw new IOException("a kind of object that no part has");
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
