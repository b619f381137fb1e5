package be.cpasonline.register;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How an act is named outside: by what only this service can make of its request and its place in the journal. */
final class ActId {

    private ActId() {}

    static UUID of(UUID request, long position) {
        return UUID.nameUUIDFromBytes((request + "/" + position).getBytes(StandardCharsets.UTF_8));
    }
}
