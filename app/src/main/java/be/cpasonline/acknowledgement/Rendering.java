package be.cpasonline.acknowledgement;

import be.cpasonline.language.Language;
import be.cpasonline.paper.Papers;
import be.cpasonline.paper.Printable;
import java.util.List;
import java.util.Map;

/** One acknowledgement in all its forms, from the same words. */
final class Rendering {

    private final AcknowledgementWriter writer = new AcknowledgementWriter();
    private final AcknowledgementHtml html = new AcknowledgementHtml();
    private final Printable printable = new Printable();
    private final Papers papers = new Papers();

    /** The first document of a process takes seconds to make, the next ones a fraction of one: let nobody wait for it. */
    void warmUp() {
        var nobody = new Envelope(Language.FRENCH, "", "", "-", "");
        document(nobody, List.of(), this.writer.replaced(Language.FRENCH));
    }

    List<AcknowledgementText> texts(Acknowledgement acknowledgement) {
        return OfficialLanguages.of(acknowledgement).stream()
                .map(language -> this.writer.write(acknowledgement, language))
                .toList();
    }

    Envelope envelope(Acknowledgement acknowledgement) {
        return this.writer.envelope(acknowledgement);
    }

    AcknowledgementMail mail(Acknowledgement acknowledgement) {
        var texts = texts(acknowledgement);
        var envelope = envelope(acknowledgement);
        return new AcknowledgementMail(
                envelope, PlainText.of(envelope, texts), this.html.mail(envelope, texts), document(acknowledgement));
    }

    Document document(Acknowledgement acknowledgement) {
        var envelope = envelope(acknowledgement);
        var name = acknowledgement.name();
        var remark = this.printable.whole(name) ? "" : this.writer.replaced(acknowledgement.language());
        var texts = texts(acknowledgement.drawn(this.printable::drawable));
        return new Document("confirmation-" + envelope.reference() + ".pdf", document(envelope, texts, remark));
    }

    private byte[] document(Envelope envelope, List<AcknowledgementText> texts, String remark) {
        return this.papers.pdf(
                "acknowledgement/document", Map.of("envelope", envelope, "texts", texts, "remark", remark));
    }
}
