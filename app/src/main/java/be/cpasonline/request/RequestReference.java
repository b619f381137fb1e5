package be.cpasonline.request;

import java.util.Optional;

/** The unique reference of a request: random, no ambiguous letters, a check character, groups one can read out. Circular § 6. */
public record RequestReference(String value) {

    /** The reference a person typed or read out, in any grouping and case; empty when its check fails. */
    public static Optional<RequestReference> typed(String text) {
        return ReferenceAlphabet.normalised(text).map(RequestReference::new);
    }

    @Override
    public String toString() {
        return this.value;
    }
}
