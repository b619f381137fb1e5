package be.cpasonline.register;

import be.cpasonline.calendar.BelgianTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All acts on a file, the request and those merged with it, in the order of the journal: of each journal, when a centre
 * merged a request with one that it answers for, so that a position means nothing without its request. The view {@code request_state}
 * says the same in SQL for lists; a test holds the two together.
 */
record Ledger(UUID request, List<InFile> requests, List<ActRow> rows) {

    /** The same file, with another of its requests in view. */
    Ledger seenFrom(UUID other) {
        return new Ledger(other, this.requests, this.rows);
    }

    /** What of this one request stands, corrected by nothing later. */
    List<ActRow> own() {
        return standing().filter(row -> row.request().equals(this.request)).toList();
    }

    /** The outcome of that kind in force for this request; of decisions the first. */
    Optional<ActRow> own(String kind) {
        return own().stream().filter(row -> row.outcomeIs(kind)).findFirst();
    }

    /** The last case number linked to this request that was not taken back. */
    Optional<ActRow> enrolment() {
        return kept(NewAct.ENROLMENT).reduce((earlier, later) -> later);
    }

    /** What of this request counts and may be a mistake: its outcomes, its attempts, its case number. */
    List<ActRow> counting() {
        return Stream.of(own().stream(), kept(NewAct.CONTACT), enrolment().stream())
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(ActRow::position))
                .toList();
    }

    private Stream<ActRow> kept(String kind) {
        var ours = this.rows.stream()
                .filter(row -> row.request().equals(this.request))
                .toList();
        return ours.stream()
                .filter(row -> row.is(kind))
                .filter(row ->
                        ours.stream().noneMatch(later -> later.takesBack().equals(Optional.of(row.position()))));
    }

    /** The request that leads the file: the one into which this one is merged, else itself. */
    UUID leader() {
        return own(NewAct.MERGER)
                .flatMap(ActRow::outcome)
                .flatMap(ActRow.OutcomeRow::leader)
                .orElse(this.request);
    }

    /** The mergers by which other requests of the file are led by this one. */
    List<ActRow> followers() {
        return standing()
                .filter(row -> row.outcomeIs(NewAct.MERGER) && !row.request().equals(this.request))
                .filter(row -> row.outcome().flatMap(ActRow.OutcomeRow::leader).equals(Optional.of(this.request)))
                .toList();
    }

    /** Where that request of the file stands. */
    ActRows.Place placeOf(UUID one) {
        return this.requests.stream()
                .filter(entered -> entered.request().equals(one))
                .map(InFile::place)
                .findFirst()
                .orElseThrow();
    }

    boolean heldCompetent() {
        return standing().anyMatch(row -> row.outcomeIs(NewAct.COMPETENCE));
    }

    boolean closed() {
        return closing(this.request).isPresent();
    }

    /** The closing that no reopening undid. */
    private Optional<ActRow> closing(UUID of) {
        return this.rows.stream()
                .filter(row -> row.request().equals(of) && (row.is(NewAct.CLOSING) || row.is(NewAct.REOPENING)))
                .reduce((earlier, later) -> later)
                .filter(row -> row.is(NewAct.CLOSING));
    }

    private Stream<ActRow> standing() {
        return this.rows.stream()
                .filter(row -> row.is(NewAct.OUTCOME) && !row.outcomeIs(NewAct.NOTHING))
                .filter(row -> this.rows.stream()
                        .filter(later -> later.request().equals(row.request()))
                        .flatMap(later -> later.outcome().stream())
                        .noneMatch(later -> later.replaces().equals(Optional.of(row.position()))));
    }

    /** The days on which something of that kind, in force, took effect. */
    private Stream<LocalDate> days(String kind, Function<ActRow.OutcomeRow, Optional<LocalDate>> day) {
        return standing().filter(row -> row.outcomeIs(kind)).flatMap(row -> row.outcome().flatMap(day).stream());
    }

    Stream<LocalDate> heldCompetentOn() {
        return standing().filter(row -> row.outcomeIs(NewAct.COMPETENCE)).map(Ledger::day);
    }

    Stream<LocalDate> decidedOn() {
        return days(NewAct.DECISION, ActRow.OutcomeRow::happenedOn);
    }

    Stream<LocalDate> reportedOn() {
        return days(NewAct.CONFLICT, ActRow.OutcomeRow::happenedOn);
    }

    Stream<LocalDate> referredOn() {
        return days(NewAct.REFERRAL, ActRow.OutcomeRow::completeOn);
    }

    /** The request itself, or the one that leads its file. */
    Stream<LocalDate> closedOn() {
        return Stream.of(this.request, leader())
                .flatMap(one -> closing(one).stream())
                .map(Ledger::day);
    }

    private static LocalDate day(ActRow row) {
        return BelgianTime.dayOf(row.at());
    }
}
