package be.cpasonline.acknowledgement;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words as HTML, simple enough for old mail programs. */
final class AcknowledgementHtml {

    private static final String HEAD_END = "</head>";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, AcknowledgementHtml.class.getClassLoader(), "be.cpasonline");

    private final String mailStyle = style("mail.css");

    String mail(Envelope envelope, List<AcknowledgementText> texts) {
        var html = render("acknowledgement/mail.jte", Map.of("envelope", envelope, "texts", texts));
        return styled(html, this.mailStyle);
    }

    private String render(String template, Map<String, Object> model) {
        var output = new StringOutput();
        this.templates.render(template, model, output);
        return output.toString();
    }

    /** A mail carries its style with it, which no page of the service may. */
    private static String styled(String html, String style) {
        var head = html.indexOf(HEAD_END);
        return html.substring(0, head) + "<style>\n" + style + "</style>\n" + html.substring(head);
    }

    private static String style(String file) {
        try (var stream = AcknowledgementHtml.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
