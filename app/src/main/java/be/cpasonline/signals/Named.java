package be.cpasonline.signals;

import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import java.util.Optional;
import java.util.UUID;

/** An address as the path of a call names it. */
final class Named {

    private Named() {}

    /** Only in the one way in which we write it. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static ProblemException notFound() {
        return new ProblemException(Problem.of(ProblemType.RESOURCE_NOT_FOUND));
    }
}
