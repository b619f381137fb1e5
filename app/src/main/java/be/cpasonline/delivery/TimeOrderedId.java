package be.cpasonline.delivery;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** A UUID of version 7 (RFC 9562 § 5.7): milliseconds first, then chance. For use inside only, since it tells a time. */
final class TimeOrderedId {

    private static final SecureRandom CHANCE = new SecureRandom();

    private TimeOrderedId() {}

    static UUID at(Instant instant) {
        var high = (instant.toEpochMilli() << 16) | 0x7000L | (CHANCE.nextInt() & 0x0FFFL);
        var low = (CHANCE.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
