package be.cpasonline.register;

import be.cpasonline.request.AidRequest;
import be.cpasonline.request.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A request with all its centre did with it. It is personal data, and cannot be printed. */
public final class RequestFile {

    private final AidRequest request;
    private final Ledger ledger;
    private final List<Act> acts;
    private final List<Act> besides;

    RequestFile(AidRequest request, Ledger ledger, List<Act> acts, List<Act> besides) {
        this.request = request;
        this.ledger = ledger;
        this.acts = List.copyOf(acts);
        this.besides = List.copyOf(besides);
    }

    /** What the applicant submitted, or an agent entered for them. */
    public AidRequest request() {
        return this.request;
    }

    /** The id outside: the only one that stands in an address. */
    public UUID publicId() {
        return self().publicId();
    }

    /** By which way it came. */
    public Channel channel() {
        return this.request.channel();
    }

    /** Its place in the register. */
    public RegisterEntry entry() {
        return self().entry();
    }

    /** Everything done with it, in the order of the journal. */
    public List<Act> acts() {
        return this.acts;
    }

    /** The id outside of the act at that position of this request: the same always. */
    public UUID actId(long position) {
        return ActId.of(this.request.id(), position);
    }

    /** The requests of this file in the order of the register: itself and those merged with it. Circular § 9.2.1. */
    public List<InFile> requests() {
        return this.ledger.requests();
    }

    /** The two clocks as they stand on that Belgian day; of merged requests the more favourable limits count. */
    public Clocks clocks(LocalDate today) {
        return new ClockReading(this.ledger).on(today);
    }

    /** The outcomes that nothing later replaced, in the order of the journal; one in force for each aid. */
    public List<Act.OutcomeRecorded> outcomesInForce() {
        var standing = this.ledger.own().stream().map(ActRow::position).toList();
        return acts(Act.OutcomeRecorded.class).stream()
                .filter(act -> standing.contains(act.position()))
                .toList();
    }

    /** What counts and may be taken back: the outcomes in force, the attempts and the case number, in their order. */
    public List<Act> counting() {
        var counting = this.ledger.counting().stream().map(ActRow::position).toList();
        return this.acts.stream()
                .filter(act -> counting.contains(act.position()))
                .toList();
    }

    /** The attempts to reach the applicant that nobody took back. Circular § 9.3. */
    public List<Act.ContactAttempt> attempts() {
        return counting().stream()
                .filter(Act.ContactAttempt.class::isInstance)
                .map(Act.ContactAttempt.class::cast)
                .toList();
    }

    /** The decisions in force. */
    public List<Outcome.Decision> decisionsInForce() {
        return outcomesInForce().stream()
                .map(Act.OutcomeRecorded::outcome)
                .filter(Outcome.Decision.class::isInstance)
                .map(Outcome.Decision.class::cast)
                .toList();
    }

    /** Whether a decision on any aid is in force. */
    public boolean decided() {
        return !decisionsInForce().isEmpty();
    }

    /** By which means the centre tried to reach the applicant so far, for any request of the file. */
    public Set<Contact.Means> meansTried() {
        return NoReaction.means(this);
    }

    /** The earlier request that leads this one, once merged: outcomes are recorded there. */
    public Optional<Outcome.MergedInto> mergedInto() {
        return this.ledger.own(NewAct.MERGER).flatMap(ActRow::outcome).flatMap(ActRow.OutcomeRow::into);
    }

    /** The centre's own case number, the last one linked and not taken back. */
    public Optional<String> caseNumber() {
        return counting().stream()
                .filter(Act.Enrolment.class::isInstance)
                .map(act -> ((Act.Enrolment) act).caseNumber())
                .findFirst();
    }

    /** Whether someone opened it; what an agent entered by hand, the centre has read. */
    public boolean read() {
        return channel() != Channel.ONLINE || !acts(Act.Consultation.class).isEmpty();
    }

    /** Whether the agent closed it, and nobody reopened it. */
    public boolean closed() {
        return this.ledger.closed();
    }

    /** The acts of that kind, in the order of the journal. */
    public <A extends Act> List<A> acts(Class<A> kind) {
        return this.acts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What counts on the requests merged with this one: their positions say nothing here, they may be of another journal. */
    List<Act> besides() {
        return this.besides;
    }

    Ledger ledger() {
        return this.ledger;
    }

    ActRows.Place place() {
        return self().place();
    }

    InFile self() {
        return this.ledger.requests().stream()
                .filter(one -> one.entry().request().equals(this.request.id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "RequestFile[redacted]";
    }
}
