package be.cpasonline.register;

import be.cpasonline.calendar.LegalDeadlines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the two clocks of a request off the ledger of its file. */
record ClockReading(Ledger ledger) {

    Clocks on(LocalDate today) {
        var competence = limit(LegalDeadlines::competence);
        var referred = this.ledger.referredOn().min(Comparator.naturalOrder());
        return new Clocks(
                clock(competence, today, Stream.concat(endOfCompetence(), endOfBoth())),
                clock(limit(LegalDeadlines::decision), today, endOfBoth()),
                referred.filter(day -> day.isAfter(competence)));
    }

    /** Of merged requests the more favourable to the applicant counts. Circular § 9.2.1. */
    private LocalDate limit(Function<LegalDeadlines, LocalDate> which) {
        return this.ledger.requests().stream()
                .map(InFile::deadlines)
                .map(which)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Enrolment is not among them: it says nothing of competence. */
    private Stream<End> endOfCompetence() {
        return Stream.concat(
                ends(this.ledger.heldCompetentOn(), Clock.How.HELD_COMPETENT),
                ends(this.ledger.reportedOn(), Clock.How.CONFLICT_REPORTED));
    }

    private Stream<End> endOfBoth() {
        return Stream.of(
                        ends(this.ledger.decidedOn(), Clock.How.DECIDED),
                        ends(this.ledger.referredOn(), Clock.How.REFERRED),
                        ends(this.ledger.closedOn(), Clock.How.CLOSED))
                .flatMap(ends -> ends);
    }

    private static Stream<End> ends(Stream<LocalDate> days, Clock.How how) {
        return days.map(day -> new End(day, how));
    }

    private static Clock clock(LocalDate until, LocalDate today, Stream<End> ends) {
        Optional<Clock> ended = ends.min(Comparator.comparing(End::on).thenComparing(End::how))
                .map(end -> new Clock.Ended(until, end.on(), end.how()));
        return ended.orElseGet(() -> running(until, ChronoUnit.DAYS.between(today, until)));
    }

    private static Clock running(LocalDate until, long daysLeft) {
        return daysLeft < 0 ? new Clock.Overdue(until, -daysLeft) : new Clock.Running(until, daysLeft);
    }

    private record End(LocalDate on, Clock.How how) {}
}
