package be.cpasonline.register;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The register of one centre, with those of the centres it answers for: whose request it is not, does not find it. Each
 * act is a fact of the centre to which the request was filed, under the next position of its journal.
 */
public final class CentreRegister {

    /** The longest case number, in characters. */
    public static final int LONGEST_CASE_NUMBER = 100;

    private final Acting acting;
    private final Outcomes outcomes;

    CentreRegister(Acting acting, Outcomes outcomes) {
        this.acting = acting;
        this.outcomes = outcomes;
    }

    /** The centre for which it is kept. */
    public CentreNumber centre() {
        return this.acting.centre();
    }

    /** Opens the request, which makes it read; empty when there is no such request here, which the trail keeps. */
    public Optional<RequestFile> open(UUID publicId, Instant now) {
        return this.acting.read(publicId, now);
    }

    /** The same for the pages of one act, without making it read. */
    public Optional<RequestFile> file(UUID publicId, Instant now) {
        return this.acting.look(publicId, now);
    }

    /**
     * The file after an act, within the transaction of that act, which is what the trail keeps of it; empty when there is
     * no such request here.
     */
    public Optional<RequestFile> acted(UUID publicId) {
        return this.acting.another(publicId);
    }

    /** The position of the act of that id; empty when nothing of the kind was done with this request. */
    public Optional<Long> position(UUID publicId, UUID actId) {
        return this.acting.position(publicId, actId);
    }

    /** Links the centre's own case number; a later one counts instead. This ends no clock. Circular § 8.3. */
    public ActAnswer enrol(UUID publicId, String caseNumber, Instant now) {
        var typed = Typed.line(caseNumber);
        return this.acting.act(
                publicId,
                now,
                file -> Rules.firstOf(Rules.open(file), Rules.words(typed, LONGEST_CASE_NUMBER)),
                NewAct.of(NewAct.ENROLMENT, ActWords.caseNumber(typed)));
    }

    /** "We hold ourselves competent": this ends the clock of 5 days. Law of 26 May 2002, art. 18 § 4. */
    public ActAnswer holdCompetent(UUID publicId, Instant now) {
        return this.acting.act(publicId, now, Possible::competence, NewAct.heldCompetent());
    }

    /** Notes an attempt to reach the applicant. Circular § 9.3. */
    public ActAnswer noteContact(UUID publicId, Contact contact, Instant now) {
        var today = BelgianTime.dayOf(now);
        return this.acting.act(
                publicId,
                now,
                file -> Rules.firstOf(
                        Rules.open(file),
                        Rules.notLonger(contact.note(), Contact.LONGEST_NOTE),
                        Rules.day(file, contact.day(), today)),
                NewAct.of(NewAct.CONTACT, ActWords.of(contact)));
    }

    /** Records a decision on one aid, or corrects the outcome at {@code replaces}. Law of 26 May 2002, art. 21. */
    public ActAnswer decide(UUID publicId, Outcome.Decision decision, Optional<Long> replaces, Instant now) {
        return this.outcomes.decide(publicId, decision, replaces, now);
    }

    /**
     * Records that the centre sent the request on, or corrects the outcome at {@code replaces}, as when the applicant was
     * told later. Law of 26 May 2002, art. 18 § 4; law of 8 July 1976, art. 58 § 3.
     */
    public ActAnswer refer(UUID publicId, Outcome.Referral referral, Optional<Long> replaces, Instant now) {
        return this.outcomes.refer(publicId, referral, replaces, now);
    }

    /** Of a transfer received: the conflict of competence went to the federal service on that Belgian day. */
    public ActAnswer reportConflict(UUID publicId, LocalDate on, Optional<Long> replaces, Instant now) {
        return this.outcomes.reportConflict(publicId, on, replaces, now);
    }

    /**
     * Makes one file of two requests without a decision, of this centre or those it answers for; the earlier leads, its more favourable limits govern both, and
     * both stay in the register. Contact details are never copied. Circular § 9.2.1.
     */
    public ActAnswer merge(UUID later, UUID earlier, Instant now) {
        return this.outcomes.merge(later, earlier, now);
    }

    /**
     * The outcome, the attempt or the case number at that position was a mistake, and nothing takes its place: clocks run as
     * if it had not been said, a merger taken back separates the two. It stays in the history, with the reason if one is given.
     */
    public ActAnswer takeBack(UUID publicId, long position, Optional<String> why, Instant now) {
        return this.outcomes.takeBack(publicId, position, why, now);
    }

    /** Reports to the federal service that something is wrong with the request, in words that name nobody. */
    public ActAnswer reportProblem(UUID publicId, Trouble trouble, Instant now) {
        var cleaned = trouble.cleaned();
        return this.acting.act(
                publicId,
                now,
                file -> Rules.firstOf(
                        Rules.notLonger(cleaned.words(), Outcome.LONGEST_WORDS),
                        Rules.notLonger(cleaned.message(), Trouble.LONGEST_MESSAGE),
                        Rules.namesNobody(file, cleaned.message())),
                NewAct.of(cleaned));
    }

    /** The centre is done with it, with or without an outcome: both clocks stop. */
    public ActAnswer close(UUID publicId, Instant now) {
        return this.acting.act(publicId, now, Possible::more, NewAct.of(NewAct.CLOSING));
    }

    /** Takes it up again: its clocks run on as if it had not been closed. */
    public ActAnswer reopen(UUID publicId, Instant now) {
        return this.acting.act(publicId, now, Possible::reopening, NewAct.of(NewAct.REOPENING));
    }
}
