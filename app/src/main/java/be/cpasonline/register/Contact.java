package be.cpasonline.register;

import java.time.LocalDate;
import java.util.Optional;

/** One attempt to reach the applicant: on which Belgian day, by which means, and whether it reached them. Circular § 9.3. */
public record Contact(LocalDate day, Means means, boolean reached, Optional<String> note) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 1_000;

    public Contact {
        note = Typed.text(note);
    }

    @Override
    public String toString() {
        return "Contact[redacted]";
    }

    /** By what a centre reaches someone. */
    public enum Means {
        EMAIL,
        SMS,
        CALL,
        LETTER,
        VISIT,
        AT_THE_CENTRE,
        CONTACT_PERSON,
        OTHER
    }
}
