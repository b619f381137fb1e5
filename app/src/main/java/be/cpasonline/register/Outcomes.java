package be.cpasonline.register;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreAccess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Records what became of a request: optional, appended, never overwritten; the rules are asked under the centre's lock. */
final class Outcomes {

    private final Acting acting;
    private final CentreAccess access;
    private final WelfareCentres centres;

    Outcomes(Acting acting, CentreAccess access, WelfareCentres centres) {
        this.acting = acting;
        this.access = access;
        this.centres = centres;
    }

    ActAnswer decide(UUID publicId, Outcome.Decision decision, Optional<Long> replaces, Instant now) {
        return this.acting.act(
                publicId,
                now,
                file -> Rules.firstOf(
                        outcome(file, replaces),
                        Rules.words(decision.aid(), Outcome.LONGEST_AID),
                        Rules.notLonger(decision.remark(), Outcome.LONGEST_WORDS),
                        Rules.day(file, decision.on(), BelgianTime.dayOf(now)),
                        Rules.aidIsFree(file, decision.aid(), replaces),
                        NoReaction.refusal(file, decision)),
                NewAct.decision(decision, replaces));
    }

    ActAnswer refer(UUID publicId, Outcome.Referral referral, Optional<Long> replaces, Instant now) {
        var today = BelgianTime.dayOf(now);
        return this.acting.act(
                publicId,
                now,
                file -> Rules.firstOf(
                        outcome(file, replaces),
                        Rules.mayBeReferred(file, replaces),
                        Rules.words(referral.reasons(), Outcome.LONGEST_WORDS),
                        toAnotherCentre(file, referral),
                        Rules.day(file, referral.sentOn(), today),
                        referral.toldOn().flatMap(told -> Rules.day(file, told, today))),
                NewAct.referral(referral, replaces));
    }

    ActAnswer reportConflict(UUID publicId, LocalDate on, Optional<Long> replaces, Instant now) {
        return this.acting.act(
                publicId,
                now,
                file -> Rules.firstOf(
                        outcome(file, replaces),
                        Rules.reportable(file, replaces),
                        Rules.day(file, on, BelgianTime.dayOf(now))),
                NewAct.conflict(on, replaces));
    }

    ActAnswer takeBack(UUID publicId, long position, Optional<String> why, Instant now) {
        var reason = Typed.text(why);
        return this.acting.under(
                publicId,
                now,
                (file, lock) -> Rules.firstOf(
                                Rules.open(file),
                                Rules.mayBeTakenBack(file, position),
                                Rules.notLonger(reason, Outcome.LONGEST_WORDS))
                        .<ActAnswer>map(ActAnswer.Refused::new)
                        .orElseGet(
                                () -> new ActAnswer.Done(lock.add(file.place(), takingBack(file, position, reason)))));
    }

    private static NewAct takingBack(RequestFile file, long position, Optional<String> why) {
        var row = file.ledger().counting().stream().filter(one -> one.position() == position);
        return NewAct.takingBack(row.findFirst().orElseThrow(), why);
    }

    /** The later request, and all that were merged into it, become one file with the earlier one. */
    ActAnswer merge(UUID later, UUID earlier, Instant now) {
        return this.acting.under(later, now, (file, lock) -> {
            var first = this.acting.another(earlier);
            if (first.isEmpty()) {
                return new ActAnswer.NotHere(earlier);
            }
            return Rules.mergeable(file, first.get())
                    .<ActAnswer>map(ActAnswer.Refused::new)
                    .orElseGet(() -> new ActAnswer.Done(merged(file, first.get(), lock)));
        });
    }

    private static long merged(RequestFile file, RequestFile first, Acting.Lock lock) {
        var leader = first.request().id();
        file.ledger()
                .followers()
                .forEach(follower -> lock.add(
                        file.ledger().placeOf(follower.request()),
                        NewAct.merger(leader, Optional.of(follower.position()))));
        return lock.add(file.place(), NewAct.merger(leader, Optional.empty()));
    }

    private static Optional<Refusal> outcome(RequestFile file, Optional<Long> replaces) {
        return Rules.firstOf(Rules.open(file), Rules.leads(file, replaces), Rules.replaceable(file, replaces));
    }

    private Optional<Refusal> toAnotherCentre(RequestFile file, Outcome.Referral referral) {
        var own = this.access.reach().contains(referral.to())
                || file.request().centre().equals(referral.to());
        return Rules.firstOf(
                Rules.when(own, Refusal.TO_ITSELF),
                Rules.when(!this.centres.stands(referral.to(), referral.sentOn()), Refusal.NO_SUCH_CENTRE));
    }
}
