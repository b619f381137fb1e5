package be.cpasonline.request;

import java.util.Optional;
import java.util.Set;

/** What makes contact safe for the applicant; everything is optional, and shown first wherever contact details show. */
public record SafetyWishes(Set<Wish> wishes, Optional<String> safeTimes, Optional<String> interpreterLanguage) {

    /** The longest remark here, in characters. */
    public static final int LONGEST_REMARK = 300;

    public SafetyWishes {
        wishes = Set.copyOf(wishes);
        safeTimes = Words.optional(safeTimes, LONGEST_REMARK);
        interpreterLanguage = Words.optional(interpreterLanguage, LONGEST_REMARK);
    }

    /** A wish of the list in the form. */
    public enum Wish {
        EMAIL,
        SMS,
        CALL,
        DO_NOT_CALL,
        NO_VOICEMAIL,
        DO_NOT_WRITE_TO_REGISTERED_ADDRESS,
        SIGN_LANGUAGE,
        INTERPRETER
    }

    @Override
    public String toString() {
        return "SafetyWishes[redacted]";
    }
}
