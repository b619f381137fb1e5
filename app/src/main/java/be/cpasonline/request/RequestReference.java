package be.cpasonline.request;

import java.util.Optional;

/**
 * The unique reference of a request: random, no ambiguous letters, a check character, three groups of four that can be
 * read out on the phone, as in {@code K7F3-9XPM-2H49}. Circular § 6.
 */
public record RequestReference(String value) {

    public RequestReference {
        if (!ReferenceAlphabet.accepts(value)) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    /** The reference a person typed or read out, in any grouping and case; empty when its check fails. */
    public static Optional<RequestReference> typed(String text) {
        return ReferenceAlphabet.normalised(text).map(RequestReference::new);
    }

    /** The signs of a part of a reference that a person typed, in any grouping and case; empty when fewer than three, or none. */
    public static Optional<String> partly(String text) {
        return ReferenceAlphabet.partly(text);
    }

    /** A new one by chance; whether it is free, the database says. */
    static RequestReference drawn() {
        return new RequestReference(ReferenceAlphabet.drawn());
    }

    @Override
    public String toString() {
        return this.value;
    }
}
