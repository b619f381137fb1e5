package be.cpasonline.handover;

import be.cpasonline.calls.Codes;
import be.cpasonline.calls.Created;
import be.cpasonline.calls.Idempotency;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.JsonBody;
import be.cpasonline.calls.Misses;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centrekeys.CentreKeys;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.register.ActAnswer;
import be.cpasonline.register.Registers;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Records an act once, however often it is sent; in the portal and here it is the same act, by the same rules. */
@Component
class Recording {

    /** The largest body in bytes: the longest texts need 60 000 where every sign is escaped. */
    static final int LARGEST_BODY = 100_000;

    private final Registers registers;
    private final Idempotency idempotency;
    private final ShownActs shown;
    private final Misses misses;
    private final CentreKeys keys;
    private final Clock clock;

    Recording(
            Registers registers,
            Idempotency idempotency,
            ShownActs shown,
            Misses misses,
            CentreKeys keys,
            Clock clock) {
        this.registers = registers;
        this.idempotency = idempotency;
        this.shown = shown;
        this.misses = misses;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The answer to a call that records what {@code reading} finds in its body.
     *
     * @throws ProblemException when the body is not what the contract asks for, the request is not here, or the act cannot be
     */
    ResponseEntity<byte[]> of(Handing handing, Function<Entry, Deed> reading) throws IOException {
        QueryParameters.none(handing.request());
        var now = this.clock.instant();
        var software = handing.caller().software();
        var publicId = this.misses.named(handing.named(), software, now);
        var bytes = JsonBody.bytes(handing.body(), LARGEST_BODY);
        var entry = Entry.of(JsonBody.object(bytes));
        var deed = reading.apply(entry);
        var acting = software.actingFor(entry.agentId());
        entry.mustBeRight();
        try {
            return leaving(
                    this.idempotency.once(
                            handing.caller(), handing.request(), bytes, now, () -> done(acting, publicId, deed, now)),
                    software);
        } catch (NotHere missed) {
            this.misses.record(software, missed.asked, now);
            throw missed.asked.equals(publicId) ? Misses.noRequest() : unknownEarlierOne();
        }
    }

    /** What is kept for a repetition is plain inside its seal at rest: it leaves sealed to the keys of that moment. */
    private ResponseEntity<byte[]> leaving(ResponseEntity<byte[]> answer, CentreSoftware software) {
        var act = Objects.requireNonNull(answer.getBody());
        var shown = this.keys.sealOf(software).hiding(act, ShownAct.CONTENT);
        return new ResponseEntity<>(shown, answer.getHeaders(), answer.getStatusCode());
    }

    private Created done(CentreSoftware software, UUID publicId, Deed deed, Instant now) {
        var register = this.registers.of(software);
        return switch (deed.in(register, publicId, now)) {
            case ActAnswer.Done(var position) -> {
                var act = this.shown.at(position, register.acted(publicId).orElseThrow());
                yield new Created(Optional.of(ShownActs.path(publicId, act.actId())), act);
            }
            case ActAnswer.Refused(var why) -> throw new ProblemException(Problem.refused(Codes.of(why)));
            case ActAnswer.NotHere(var asked) -> throw new NotHere(asked);
        };
    }

    private static ProblemException unknownEarlierOne() {
        return ProblemException.badInput(
                InputIssue.inBody(Kind.REFERENCED_RESOURCE_NOT_FOUND, "unknownRequest", "merger.aidRequestId"));
    }

    /** Undoes the transaction; the miss is recorded after it. */
    private static final class NotHere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient UUID asked;

        NotHere(UUID asked) {
            super("no such request here", null, false, false);
            this.asked = asked;
        }
    }
}
