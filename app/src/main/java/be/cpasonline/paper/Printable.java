package be.cpasonline.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the typefaces of documents can draw. What they cannot is replaced visibly, never dropped. */
public final class Printable {

    private static final String REPLACEMENT = "\uFFFD";

    private static final Pattern LETTER_WITH_MARKS = Pattern.compile("\\X");

    private final List<CmapLookup> typefaces =
            Arrays.stream(Fonts.values()).map(Printable::characters).toList();

    /** Whether every character can be drawn. */
    public boolean whole(String text) {
        return text.codePoints().allMatch(this::drawn);
    }

    /** The text as it can be drawn, in the order in which it is seen. */
    public String drawable(String text) {
        return asSeen(text.codePoints()
                .mapToObj(character -> drawn(character) ? Character.toString(character) : REPLACEMENT)
                .collect(Collectors.joining()));
    }

    /** The document's library writes from left to right only: what is read from right to left is put in the order seen. */
    private static String asSeen(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new String[bidi.getRunCount()];
        for (int run = 0; run < runs.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            var piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0 ? piece : reversed(piece);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /** Marks stay with the letter they belong to. */
    private static String reversed(String text) {
        var letters = LETTER_WITH_MARKS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
        return String.join("", letters.reversed());
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
