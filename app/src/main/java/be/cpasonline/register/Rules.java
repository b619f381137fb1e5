package be.cpasonline.register;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.request.Channel;
import be.cpasonline.sealing.FoldedWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the acts on a request must keep to: each rule by its name, empty when it is kept. */
final class Rules {

    private Rules() {}

    @SafeVarargs
    static Optional<Refusal> firstOf(Optional<Refusal>... rules) {
        return Arrays.stream(rules).flatMap(Optional::stream).findFirst();
    }

    static Optional<Refusal> when(boolean broken, Refusal why) {
        return broken ? Optional.of(why) : Optional.empty();
    }

    static Optional<Refusal> words(String text, int longest) {
        return firstOf(when(text.isEmpty(), Refusal.WORDS_MISSING), notLonger(Optional.of(text), longest));
    }

    static Optional<Refusal> notLonger(Optional<String> text, int longest) {
        return when(
                text.filter(words -> words.codePointCount(0, words.length()) > longest)
                        .isPresent(),
                Refusal.WORDS_TOO_LONG);
    }

    /**
     * An act has a day between the coming of the request and today. A request sent on a Saturday may be acted on that
     * very day, although its clocks count from the next working day.
     */
    static Optional<Refusal> day(RequestFile file, LocalDate day, LocalDate today) {
        var request = file.request();
        var came = BelgianTime.dayOf(request.submittedAt());
        var first = came.isBefore(request.startedOn()) ? came : request.startedOn();
        return firstOf(
                when(day.isAfter(today), Refusal.IN_THE_FUTURE), when(day.isBefore(first), Refusal.BEFORE_THE_REQUEST));
    }

    /** What leaves the centre says nothing of whom the request is about. */
    static Optional<Refusal> namesNobody(RequestFile file, Optional<String> message) {
        return when(message.filter(text -> PersonNamed.in(text, file.request())).isPresent(), Refusal.PERSON_NAMED);
    }

    static Optional<Refusal> open(RequestFile file) {
        return when(file.closed(), Refusal.CLOSED);
    }

    /** An outcome of a merged request is recorded with the one that leads; unless it corrects the merger itself. */
    static Optional<Refusal> leads(RequestFile file, Optional<Long> replaces) {
        return when(standsApartFrom(file, NewAct.MERGER, replaces), Refusal.MERGED);
    }

    static Optional<Refusal> notReferred(RequestFile file, Optional<Long> replaces) {
        return when(standsApartFrom(file, NewAct.REFERRAL, replaces), Refusal.ALREADY_REFERRED);
    }

    /** One in force of that kind, and not the one that is being replaced. */
    static boolean standsApartFrom(RequestFile file, String kind, Optional<Long> replaces) {
        return file.ledger().own().stream()
                .filter(row -> row.outcomeIs(kind))
                .anyMatch(row -> !replaces.equals(Optional.of(row.position())));
    }

    /** A correction names an outcome in force of this request. */
    static Optional<Refusal> replaceable(RequestFile file, Optional<Long> replaces) {
        var standing = file.ledger().own().stream().map(ActRow::position).toList();
        return when(replaces.filter(Predicate.not(standing::contains)).isPresent(), Refusal.NOTHING_TO_REPLACE);
    }

    /** What is taken back counts still, and no refusal for want of reaction rests on it. Circular § 9.3. */
    static Optional<Refusal> mayBeTakenBack(RequestFile file, long position) {
        var counts = file.ledger().counting().stream().anyMatch(row -> row.position() == position);
        return firstOf(
                when(!counts, Refusal.NOTHING_TO_REPLACE),
                when(NoReaction.restsOn(file, position), Refusal.NO_REACTION_RESTS_ON_IT));
    }

    /** One decision in force for each aid, whatever its accents and case. */
    static Optional<Refusal> aidIsFree(RequestFile file, String aid, Optional<Long> replaces) {
        var decided = file.outcomesInForce().stream()
                .filter(act -> !replaces.equals(Optional.of(act.position())))
                .map(Act.OutcomeRecorded::outcome)
                .flatMap(outcome -> outcome instanceof Outcome.Decision decision
                        ? Optional.of(decision.aid()).stream()
                        : Optional.<String>empty().stream())
                .map(FoldedWords::of);
        Set<String> wanted = FoldedWords.of(aid);
        return when(decided.anyMatch(wanted::equals), Refusal.AID_ALREADY_DECIDED);
    }

    /** Of a transfer received the law knows no second one; what is decided is not sent on. */
    static Optional<Refusal> mayBeReferred(RequestFile file, Optional<Long> replaces) {
        return firstOf(
                when(file.channel() == Channel.TRANSFER, Refusal.NO_SECOND_REFERRAL),
                notReferred(file, replaces),
                when(standsApartFrom(file, NewAct.DECISION, replaces), Refusal.ALREADY_DECIDED));
    }

    /** Only the second centre brings a conflict before the federal service. */
    static Optional<Refusal> reportable(RequestFile file, Optional<Long> replaces) {
        return firstOf(
                when(file.channel() != Channel.TRANSFER, Refusal.NOT_A_TRANSFER),
                when(standsApartFrom(file, NewAct.CONFLICT, replaces), Refusal.ALREADY_REPORTED));
    }

    /**
     * Two requests without a decision, the earlier one leading; both within the reach of one centre, which answers for
     * those that ended. Circular § 9.2.1.
     */
    static Optional<Refusal> mergeable(RequestFile later, RequestFile earlier) {
        return firstOf(
                when(InFile.ORDER.compare(earlier.self(), later.self()) >= 0, Refusal.NOT_THE_EARLIER),
                open(later),
                open(earlier),
                leads(later, Optional.empty()),
                leads(earlier, Optional.empty()),
                notReferred(later, Optional.empty()),
                notReferred(earlier, Optional.empty()),
                when(later.decided() || earlier.decided(), Refusal.ALREADY_DECIDED));
    }
}
