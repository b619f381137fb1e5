package be.cpasonline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the tests: it stands still until it is moved. */
public final class MovableClock extends Clock {

    /** A Tuesday morning without a holiday near, 10:00 in Belgium. */
    public static final Instant START = Instant.parse("2026-06-02T08:00:00Z");

    private volatile Instant now = START;

    /** Sets it to that instant. */
    public void moveTo(Instant instant) {
        this.now = instant;
    }

    /** Sets it forward. */
    public void moveBy(Duration duration) {
        this.now = this.now.plus(duration);
    }

    @Override
    public Instant instant() {
        return this.now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
