package be.cpasonline.acknowledgement;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** The words as HTML: simple enough for old mail programs, and well-formed for the document. */
final class AcknowledgementHtml {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, AcknowledgementHtml.class.getClassLoader(), "be.cpasonline");

    String mail(Envelope envelope, List<AcknowledgementText> texts) {
        return render("acknowledgement/mail.jte", Map.of("envelope", envelope, "texts", texts));
    }

    String document(Envelope envelope, List<AcknowledgementText> texts, String remark) {
        return render("acknowledgement/document.jte", Map.of("envelope", envelope, "texts", texts, "remark", remark));
    }

    private String render(String template, Map<String, Object> model) {
        var output = new StringOutput();
        this.templates.render(template, model, output);
        return output.toString();
    }
}
