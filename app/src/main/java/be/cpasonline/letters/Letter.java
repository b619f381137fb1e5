package be.cpasonline.letters;

import be.cpasonline.language.Language;
import java.util.List;

/** A letter prepared for the centre; what stands in square brackets is left for the agent to complete. */
public record Letter(Language language, String subject, List<String> paragraphs) {

    /** The whole as plain text, to copy: subject if there is one, then the paragraphs, an empty line between them. */
    public String text() {
        var body = String.join("\n\n", this.paragraphs);
        return this.subject.isEmpty() ? body : this.subject + "\n\n" + body;
    }

    @Override
    public String toString() {
        return "Letter[redacted]";
    }
}
