package be.cpasonline.clients;

import be.cpasonline.calls.AnsweredCall;
import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;

/**
 * The calls of one software of one centre in one hour, or a part of them.
 *
 * @param refused answered with a problem that was no limit
 * @param tokenUntil when the token of the last call ended
 */
record Counted(
        Slot slot,
        String client,
        long calls,
        long throttled,
        long refused,
        Instant lastAt,
        Instant tokenUntil,
        Optional<Instant> certificateUntil,
        Optional<Trouble> trouble) {

    /** Whose calls, and of which hour. */
    record Slot(CentreNumber centre, UUID software, Instant hour) {}

    /** The last call that was answered with a problem: the last part of its type. */
    record Trouble(Instant at, String problem) {}

    static Counted one(AnsweredCall call, Instant at) {
        var software = call.caller().software();
        return new Counted(
                new Slot(software.centre(), software.id(), at.truncatedTo(ChronoUnit.HOURS)),
                software.client(),
                1,
                call.throttled() ? 1 : 0,
                call.problem().isPresent() && !call.throttled() ? 1 : 0,
                at,
                call.caller().until(),
                call.caller().certificateUntil(),
                call.problem().map(problem -> new Trouble(at, problem)));
    }

    /** Both together, of the same hour. */
    Counted and(Counted other) {
        var last = other.lastAt.isBefore(this.lastAt) ? this : other;
        return new Counted(
                this.slot,
                last.client,
                this.calls + other.calls,
                this.throttled + other.throttled,
                this.refused + other.refused,
                last.lastAt,
                last.tokenUntil,
                last.certificateUntil,
                this.trouble
                        .map(own -> other.trouble
                                .map(theirs -> LATER.apply(own, theirs))
                                .orElse(own))
                        .or(() -> other.trouble));
    }

    private static final BinaryOperator<Trouble> LATER = BinaryOperator.maxBy(Comparator.comparing(Trouble::at));
}
