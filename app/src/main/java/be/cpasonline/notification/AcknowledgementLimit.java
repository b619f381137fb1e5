package be.cpasonline.notification;

import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.wall.Wall;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many acknowledgements one address may have: 5 an hour and 20 a day over all nodes, so that nobody is flooded through
 * us. One too many waits, it is never dropped; it may then miss the day of sending, which the page has already served.
 */
@Component
class AcknowledgementLimit {

    static final int MOST_AN_HOUR = 5;
    static final int MOST_A_DAY = 20;

    private static final int NO_CENTRE = 0;
    private static final Pattern DETAIL = Pattern.compile("^([^+@]+)\\+[^@]*@");

    private final Wall wall;
    private final JdbcClient jdbc;
    private final BlindIndexes hashes;

    AcknowledgementLimit(Wall wall, JdbcClient jdbc, BlindIndexes hashes) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    /** When this mail may be sent, if not now; a mail counts once, however often it is tried. */
    Optional<Instant> claim(UUID mail, String address, Instant now) {
        var hash = this.hashes
                .token(BlindToken.Purpose.ADDRESS, NO_CENTRE, mailbox(address))
                .token();
        return this.wall.forMachinery(() -> {
            oneAtATime(hash);
            if (counted(mail)) {
                return Optional.<Instant>empty();
            }
            var later = next(recent(hash, now), now);
            if (later.isEmpty()) {
                count(mail, hash, now);
            }
            return later;
        });
    }

    /** Most servers put {@code jo+anything@} into the mailbox of {@code jo@}. RFC 5233. */
    private static String mailbox(String address) {
        return DETAIL.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("$1@");
    }

    /** {@code recent} holds the last day, the latest first. */
    static Optional<Instant> next(List<Instant> recent, Instant now) {
        var byHour = free(recent, MOST_AN_HOUR, Duration.ofHours(1));
        var byDay = free(recent, MOST_A_DAY, Duration.ofDays(1));
        var free = byHour.isAfter(byDay) ? byHour : byDay;
        return free.isAfter(now) ? Optional.of(free) : Optional.empty();
    }

    private static Instant free(List<Instant> recent, int most, Duration window) {
        return recent.size() < most ? Instant.MIN : recent.get(most - 1).plus(window);
    }

    private void oneAtATime(byte[] hash) {
        this.jdbc
                .sql("select pg_advisory_xact_lock(:key)")
                .param("key", ByteBuffer.wrap(hash).getLong())
                .query((row, index) -> index)
                .single();
    }

    private boolean counted(UUID mail) {
        return this.jdbc
                .sql("select exists (select from acknowledged_address where mail = :mail)")
                .param("mail", mail)
                .query(Boolean.class)
                .single();
    }

    private List<Instant> recent(byte[] hash, Instant now) {
        return this.jdbc
                .sql("select at from acknowledged_address where address = :address and at > :since order by at desc")
                .param("address", hash)
                .param("since", utc(now.minus(Duration.ofDays(1))))
                .query((row, index) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    private void count(UUID mail, byte[] hash, Instant now) {
        this.jdbc
                .sql("delete from acknowledged_address where at <= :before")
                .param("before", utc(now.minus(Duration.ofDays(1))))
                .update();
        this.jdbc
                .sql("insert into acknowledged_address (mail, address, at) values (:mail, :address, :at)")
                .param("mail", mail)
                .param("address", hash)
                .param("at", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
