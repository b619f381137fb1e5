package be.cpasonline.sandbox.faults;

import java.util.Arrays;
import java.util.Optional;

/** What can go wrong with the answer to a call. */
public enum FaultKind {
    /** Nothing is answered for some seconds, then the connection is closed. */
    TIMEOUT("timeout", 30, false),
    /** The service failed. */
    SERVER_ERROR("500", 0, false),
    /** Too many calls; the seconds stand in {@code Retry-After}. */
    THROTTLED("429", 5, false),
    /** The service is away; the seconds stand in {@code Retry-After}. */
    UNAVAILABLE("503", 5, false),
    /** The access token is said to have expired. */
    EXPIRED_TOKEN("expiredToken", 0, false),
    /** More bytes are announced than come, then the connection is closed. */
    TRUNCATED("truncated", 0, true),
    /** The answer drips through those seconds. */
    SLOW("slow", 10, true);

    private final String code;
    private final int usualSeconds;
    private final boolean spoilsAnAnswer;

    FaultKind(String code, int usualSeconds, boolean spoilsAnAnswer) {
        this.code = code;
        this.usualSeconds = usualSeconds;
        this.spoilsAnAnswer = spoilsAnAnswer;
    }

    /** As the contract of the sandbox writes it. */
    public String code() {
        return this.code;
    }

    int usualSeconds() {
        return this.usualSeconds;
    }

    /** Whether there must be an answer first, so that the fault strikes after the work and never before. */
    boolean spoilsAnAnswer() {
        return this.spoilsAnAnswer;
    }

    /** The kind of that code. */
    public static Optional<FaultKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
