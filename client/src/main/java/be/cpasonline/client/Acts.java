package be.cpasonline.client;

import be.cpasonline.client.model.Act;
import be.cpasonline.client.model.ChangePage;
import be.cpasonline.client.model.ClosingEntry;
import be.cpasonline.client.model.CompetencePositionEntry;
import be.cpasonline.client.model.ContactAttemptEntry;
import be.cpasonline.client.model.EnrolmentEntry;
import be.cpasonline.client.model.OutcomeEntry;
import be.cpasonline.client.model.ProblemReportEntry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the centre does with a request; each is the act that an agent does in the portal. */
public final class Acts {

    private final Calls calls;
    private final Opening opening;

    Acts(Calls calls, Opening opening) {
        this.calls = calls;
        this.opening = opening;
    }

    /** Links the centre's own case number. */
    public Act enrol(UUID request, EnrolmentEntry entry, IdempotencyKey key) {
        return create(request, "enrolments", entry, key);
    }

    /** Notes an attempt to reach the applicant. */
    public Act noteContactAttempt(UUID request, ContactAttemptEntry entry, IdempotencyKey key) {
        return create(request, "contactAttempts", entry, key);
    }

    /** The centre holds itself competent; ends the limit of 5 days. */
    public Act holdCompetent(UUID request, CompetencePositionEntry entry, IdempotencyKey key) {
        return create(request, "competencePositions", entry, key);
    }

    /** Records a decision, a referral, a merger or a conflict; corrects or takes back an earlier one. */
    public Act recordOutcome(UUID request, OutcomeEntry entry, IdempotencyKey key) {
        return create(request, "outcomes", entry, key);
    }

    /** Reports that something is wrong with the request itself. */
    public Act reportProblem(UUID request, ProblemReportEntry entry, IdempotencyKey key) {
        return create(request, "problemReports", entry, key);
    }

    /** The centre is done with it. */
    public Act close(UUID request, ClosingEntry entry, IdempotencyKey key) {
        return create(request, "closings", entry, key);
    }

    /** Takes it up again. */
    public Act reopen(UUID request, ClosingEntry entry, IdempotencyKey key) {
        return create(request, "reopenings", entry, key);
    }

    /** Everything done with a request, by agents and by software, in order; opened as far as our keys do. */
    public List<Act> of(UUID request) {
        return this.calls.send(Call.get(path(request, "acts")), be.cpasonline.client.model.Acts.class).items().stream()
                .map(this::opened)
                .toList();
    }

    /** One of them. */
    public Act get(UUID request, UUID act) {
        return opened(this.calls.send(Call.get(path(request, "acts/" + act)), Act.class));
    }

    /** What happened to the requests of the centre after that cursor, unless nothing changed since that ETag. */
    public Polled<ChangePage> changes(int pageSize, Optional<String> after, Optional<String> etag) {
        var call = Call.get("/changes").with("pageSize", pageSize);
        return Polling.of(this.calls, call, after, etag, ChangePage.class);
    }

    private Act create(UUID request, String what, Object entry, IdempotencyKey key) {
        return opened(this.calls.send(Call.create(path(request, what), entry, key), Act.class));
    }

    private Act opened(Act shown) {
        return this.opening.opened(shown.sealed(), Act.class).orElse(shown);
    }

    private static String path(UUID request, String what) {
        return "/aidRequests/" + request + "/" + what;
    }
}
