package be.cpasonline.acknowledgement;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes the document: tagged, with its fonts inside, so that a screen reader reads it (PDF/UA-1). Nothing is fetched. */
final class AcknowledgementPdf {

    static {
        // What the library reports quotes the document, and the document names a person.
        XRLog.setLoggingEnabled(false);
    }

    byte[] render(String html) {
        var output = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("CPAS Online")
                .withHtmlContent(html, null)
                .toStream(output);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        for (var font : Fonts.values()) {
            builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return output.toByteArray();
    }
}
