package be.cpasonline.request;

import java.util.Optional;

/** Who filled in the form for someone else; shown to the centre, no mandate is asked. */
public record Helper(Capacity capacity, Optional<String> name, Optional<String> contact) {

    /** The longest way to reach the helper, in characters. */
    public static final int LONGEST_CONTACT = 300;

    public Helper {
        name = Words.optional(name.map(Words::line), Applicant.LONGEST_NAME);
        contact = Words.optional(contact, LONGEST_CONTACT);
    }

    /** In which capacity: the wording stands in the form. */
    public enum Capacity {
        PARENT,
        GUARDIAN,
        ADMINISTRATOR,
        HELPER,
        SERVICE
    }

    @Override
    public String toString() {
        return "Helper[redacted]";
    }
}
