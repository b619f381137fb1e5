package be.cpasonline.calls;

import java.util.Optional;
import java.util.UUID;

/** The ids of the contract: random UUIDs, written in lower case with their dashes and in no other way. */
public final class RandomId {

    private static final int CHARACTERS = 36;

    private RandomId() {}

    /** The id that this text is; empty for any other writing of it. */
    public static Optional<UUID> read(String text) {
        return inAnyCase(text).filter(id -> id.toString().equals(text));
    }

    /** The same in whatever case: for the trail, which keeps what was asked for. */
    static Optional<UUID> inAnyCase(String text) {
        try {
            return Optional.of(text).filter(id -> id.length() == CHARACTERS).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
