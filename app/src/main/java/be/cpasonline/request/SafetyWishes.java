package be.cpasonline.request;

import java.util.Optional;
import java.util.Set;

/** What makes contact safe for the applicant; everything is optional, and shown first wherever contact details show. */
public record SafetyWishes(Set<Wish> wishes, Optional<String> safeTimes, Optional<String> interpreterLanguage) {

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
