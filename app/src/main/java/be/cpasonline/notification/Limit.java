package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.WorkingMornings;
import be.cpasonline.register.OpenRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A legal limit that runs. Law of 26 May 2002, art. 18 § 4 and 21 § 1: 5 and 30 calendar days.
 *
 * @param day the last day of it
 * @param warnedOn the working day on which the centre is warned of it at 08:00: the last one before it; or the first after
 *     the clock began to run, when it began later than that
 */
record Limit(Kind kind, LocalDate day, LocalDate warnedOn) {

    /** Which of the two. */
    enum Kind {
        COMPETENCE,
        DECISION
    }

    /** Received on 23 December 2026, the competence limit is warned of on the 24th. */
    static Limit of(Kind kind, LocalDate day, Instant runsSince) {
        var last = WorkingMornings.lastBefore(day);
        var inTime = runsSince.isBefore(WorkingMornings.of(last));
        return new Limit(kind, day, inTime ? last : WorkingMornings.after(runsSince));
    }

    /** Those of a request that still run, and were not over already when their clock began to run. */
    static Stream<Limit> running(OpenRequest request) {
        return Stream.concat(
                request.competenceRunning()
                        ? ahead(Kind.COMPETENCE, request.competenceLimit(), request.competenceSince())
                        : Stream.empty(),
                request.decisionRunning()
                        ? ahead(Kind.DECISION, request.decisionLimit(), request.decisionSince())
                        : Stream.empty());
    }

    /** Whether a warning still helps on that day; one that could not come in time does on the day after its morning too. */
    boolean worthSaying(LocalDate today) {
        var until = this.warnedOn.isBefore(this.day) ? this.day : this.warnedOn.plusDays(1);
        return !until.isBefore(today);
    }

    private static Stream<Limit> ahead(Kind kind, LocalDate day, Instant since) {
        return BelgianTime.dayOf(since).isAfter(day) ? Stream.empty() : Stream.of(of(kind, day, since));
    }
}
