package be.cpasonline.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes documents: tagged, with their fonts inside, so that a screen reader reads them (PDF/UA-1). Nothing is fetched. */
public final class Papers {

    private static final String HEAD_END = "</head>";

    /** For the page itself, not for a part of it: a layout is as wide as the page it begins with. */
    private static final String ACROSS = "@page { size: A4 landscape; margin: 12mm; }\n";

    static {
        // What the library reports quotes the document, and the document names a person.
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Papers.class.getClassLoader(), "be.cpasonline");

    private final String style = style();

    /**
     * The document of a template such as {@code acknowledgement/document}: well-formed, its language, title and
     * {@code meta} subject given, without a style of its own.
     */
    public byte[] pdf(String template, Map<String, Object> model) {
        return rendered(styled(html(template, model), this.style));
    }

    /** The same on paper laid across, for wide tables. */
    public byte[] widePdf(String template, Map<String, Object> model) {
        return rendered(styled(html(template, model), this.style + ACROSS));
    }

    private String html(String template, Map<String, Object> model) {
        var output = new StringOutput();
        this.templates.render(template + ".jte", model, output);
        return output.toString();
    }

    /** A document carries its style with it, which no page of the service may. */
    private static String styled(String html, String style) {
        var head = html.indexOf(HEAD_END);
        return html.substring(0, head) + "<style>\n" + style + "</style>\n" + html.substring(head);
    }

    private static byte[] rendered(String html) {
        var output = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("CPAS Online")
                .withHtmlContent(html, null)
                .toStream(output);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        try (var typefaces = Typefaces.lent();
                var document = new PDDocument()) {
            typefaces.use(builder, document, html);
            run(builder.usePDDocument(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return output.toByteArray();
    }

    /** The JDK's own XML tools are meant: to look for others in every jar, each time, takes a third of the whole. */
    private static void run(PdfRendererBuilder builder) throws IOException {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            builder.run();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static String style() {
        try (var stream = Objects.requireNonNull(Papers.class.getResourceAsStream("paper.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
