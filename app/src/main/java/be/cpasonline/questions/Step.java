package be.cpasonline.questions;

import be.cpasonline.pages.SummaryRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages of the form in the order in which they come; the number is the step a person reads, 1 to 7. */
public enum Step {
    ALREADY_HELPED("already-helped", 1),
    OWN_CENTRE("own-centre", 1),
    FOR_WHOM("for-whom", 2),
    HELPER("helper", 2),
    IDENTITY("identity", 3),
    LIVING_SITUATION("living-situation", 4),
    HOME("home", 4),
    REGISTRATION("registration", 4),
    PLACE("place", 4),
    CENTRE("centre", 4),
    CONTACT("contact", 5),
    NOBODY("nobody", 5),
    CONTACT_PERSON("contact-person", 5),
    SAFETY("safety", 5),
    NEED("need", 6),
    CHECK("check", 7);

    /** How many steps a person reads of. */
    public static final int TOTAL = 7;

    /** Every path, for the routes. */
    public static final String PATHS =
            "already-helped|own-centre|for-whom|helper|identity|living-situation|home|registration"
                    + "|place|centre|contact|nobody|contact-person|safety|need|check";

    private final String path;
    private final int number;

    Step(String path, int number) {
        this.path = path;
        this.number = number;
    }

    /** The same in every language, and the name of the page in the draft. */
    public String path() {
        return this.path;
    }

    /** The step as a person reads it, 1 to 7. */
    public int number() {
        return this.number;
    }

    /** The page at that path; empty when there is none. */
    public static Optional<Step> ofPath(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** An answer of this page said again, with the way to change it and come back. */
    public SummaryRow again(String question, List<String> lines) {
        return new SummaryRow(question, lines, Optional.of("/" + this.path + "?change=1"), false);
    }
}
