package be.cpasonline.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces, read once and lent to one document at a time: reading them took longer than to lay a document out. */
final class Typefaces implements Closeable {

    /** As many as are at work at once on a usual machine; more are read when needed and dropped afterwards. */
    private static final BlockingQueue<Typefaces> AT_REST =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    private final Map<Fonts, TrueTypeFont> read = new EnumMap<>(Fonts.class);

    private Typefaces() {}

    /** A set that nobody else uses until it is closed. */
    static Typefaces lent() {
        var rested = AT_REST.poll();
        return rested == null ? new Typefaces() : rested;
    }

    void use(PdfRendererBuilder builder, PDDocument document, String html) {
        boolean shaped = html.codePoints().anyMatch(Typefaces::shaped);
        for (var font : Fonts.values()) {
            builder.useFont(new Supplied(font, document, shaped), font.family(), font.weight(), FontStyle.NORMAL, true);
        }
    }

    /** The library tries the rules of Devanagari on every word there is, at four fifths of the time of a document without any. */
    private static boolean shaped(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.DEVANAGARI;
    }

    private TrueTypeFont read(Fonts font) {
        return this.read.computeIfAbsent(font, _ -> {
            try (var stream = font.open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(stream));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Override
    public void close() {
        AT_REST.offer(this);
    }

    /** A typeface for one document, made when the first character of it is drawn. */
    private final class Supplied extends PDFontSupplier {

        private final Fonts font;
        private final PDDocument document;
        private final boolean shaped;

        Supplied(Fonts font, PDDocument document, boolean shaped) {
            super(null);
            this.font = font;
            this.document = document;
            this.shaped = shaped;
        }

        @Override
        public PDFont supply() {
            var face = read(this.font);
            face.setEnableGsub(this.shaped || !this.font.drawsDevanagari());
            try {
                return PDType0Font.load(this.document, face, true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
