package be.cpasonline.register;

import java.util.Optional;

/**
 * What an agent reports of a request.
 *
 * @param words for the centre alone, sealed with the request
 * @param message for the federal service, which may not name the person: it is read there as it was written
 */
public record Trouble(Problem problem, Optional<String> words, Optional<String> message) {

    /** The longest message, in characters. */
    public static final int LONGEST_MESSAGE = 500;

    Trouble cleaned() {
        return new Trouble(this.problem, Typed.text(this.words), Typed.text(this.message));
    }

    @Override
    public String toString() {
        return "Trouble[redacted]";
    }
}
