package be.cpasonline.acknowledgement;

import be.cpasonline.acknowledgement.AcknowledgementText.Fact;
import be.cpasonline.acknowledgement.AcknowledgementText.Part;
import java.util.List;
import java.util.stream.Collectors;

/** The words without any markup, for mail programs and people that prefer text. */
final class PlainText {

    private PlainText() {}

    static String of(Envelope envelope, List<AcknowledgementText> texts) {
        return texts.stream()
                .map(PlainText::of)
                .collect(Collectors.joining(
                        "\n\n----------------------------------------\n\n", envelope.preview() + "\n\n", "\n"));
    }

    private static String of(AcknowledgementText text) {
        var facts = text.facts().stream().map(PlainText::of).collect(Collectors.joining("\n"));
        var parts = text.parts().stream().map(PlainText::of).collect(Collectors.joining("\n\n"));
        return String.join(
                "\n\n", underlined(text.title()), text.standing(), facts, parts, String.join("\n", text.footer()));
    }

    private static String of(Fact fact) {
        return fact.label() + "\n  " + fact.value();
    }

    private static String of(Part part) {
        return underlined(part.heading()) + "\n"
                + part.passages().stream().map(PlainText::of).collect(Collectors.joining("\n\n"));
    }

    private static String of(Passage passage) {
        return switch (passage) {
            case Passage.Paragraph(var text) -> text;
            case Passage.Points(var points) ->
                points.stream().map(point -> "- " + point).collect(Collectors.joining("\n"));
            case Passage.Provision(var title, var text, var statutory, var note) ->
                title + "\n" + text.stream().map(PlainText::of).collect(Collectors.joining("\n")) + "\n(" + note + ")";
        };
    }

    private static String underlined(String heading) {
        return heading + "\n" + "=".repeat(heading.length());
    }
}
