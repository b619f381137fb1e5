package be.cpasonline.brokenhouse.attic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Takes the time itself, in each forbidden way. */
public class Attic {

    Instant argumentless() {
        return Instant.now();
    }

    LocalDate fromAClock(Clock clock) {
        return LocalDate.now(clock);
    }

    long fromTheMachine() {
        return System.currentTimeMillis();
    }
}
