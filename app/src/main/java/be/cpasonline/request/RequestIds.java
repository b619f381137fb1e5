package be.cpasonline.request;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUID version 7: keys that sort by time, made here because PostgreSQL makes them only from version 18. RFC 9562, § 5.7. */
final class RequestIds {

    private static final SecureRandom CHANCE = new SecureRandom();

    private RequestIds() {}

    static UUID at(Instant instant) {
        long time = instant.toEpochMilli() << 16;
        long versionAndChance = 0x7000L | CHANCE.nextInt(0x1000);
        long variantAndChance = 0x8000_0000_0000_0000L | CHANCE.nextLong() >>> 2;
        return new UUID(time | versionAndChance, variantAndChance);
    }
}
