package be.cpasonline.acknowledgement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the document's typefaces can draw. What they cannot is replaced visibly, never dropped. */
final class Printable {

    private static final String REPLACEMENT = "\uFFFD";

    private final List<CmapLookup> typefaces =
            Arrays.stream(Fonts.values()).map(Printable::characters).toList();

    boolean whole(String text) {
        return text.codePoints().allMatch(this::drawn);
    }

    String drawable(String text) {
        return text.codePoints()
                .mapToObj(character -> drawn(character) ? Character.toString(character) : REPLACEMENT)
                .collect(Collectors.joining());
    }

    private boolean drawn(int character) {
        return Character.isSpaceChar(character)
                || !Character.isISOControl(character)
                        && this.typefaces.stream().anyMatch(face -> face.getGlyphId(character) != 0);
    }

    private static CmapLookup characters(Fonts font) {
        try (var stream = font.open();
                var face = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return face.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
