package be.cpasonline.request;

import java.util.Optional;

/** How a reference is spelled. */
final class ReferenceAlphabet {

    private ReferenceAlphabet() {}

    static Optional<String> normalised(String text) {
        return Optional.of(text);
    }
}
