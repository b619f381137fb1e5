package be.cpasonline.acknowledgement;

import be.cpasonline.language.Language;
import java.util.List;

/**
 * The words of an acknowledgement in one language, for whatever shows them. {@code standing} says whether this text is
 * the official one; {@code facts} are label and value.
 */
public record AcknowledgementText(
        Language language, String title, String standing, List<Fact> facts, List<Part> parts, List<String> footer) {

    /** One line of the table of facts, such as the reference or a date. */
    public record Fact(String label, String value) {}

    /** A heading and what stands under it; {@code topic} tells a page which part this is. */
    public record Part(Topic topic, String heading, List<Passage> passages) {}

    /** What a part is about. */
    public enum Topic {
        UNTOLD,
        PROOF,
        CENTRE,
        NEXT,
        URGENT,
        RIGHTS,
        LEGAL
    }

    @Override
    public String toString() {
        return "AcknowledgementText[redacted]";
    }
}
