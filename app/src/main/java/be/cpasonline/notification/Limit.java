package be.cpasonline.notification;

import be.cpasonline.calendar.WorkingMornings;
import be.cpasonline.register.OpenRequest;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A legal limit that runs. Law of 26 May 2002, art. 18 § 4 and 21 § 1: 5 and 30 calendar days. */
record Limit(Kind kind, LocalDate day) {

    /** Which of the two. */
    enum Kind {
        COMPETENCE,
        DECISION
    }

    /** Those of a request that still run. */
    static Stream<Limit> running(OpenRequest request) {
        return Stream.concat(
                request.competenceRunning()
                        ? Stream.of(new Limit(Kind.COMPETENCE, request.competenceLimit()))
                        : Stream.empty(),
                request.decisionRunning()
                        ? Stream.of(new Limit(Kind.DECISION, request.decisionLimit()))
                        : Stream.empty());
    }

    /** The last working day before it: received on 23 December 2026, the competence limit is warned of on the 24th. */
    LocalDate warnedOn() {
        return WorkingMornings.lastBefore(this.day);
    }
}
