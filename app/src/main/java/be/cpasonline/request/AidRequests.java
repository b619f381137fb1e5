package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The requests, written once. */
@Component
public class AidRequests {

    private final Wall wall;
    private final Submitting submitting;
    private final Entering entering;
    private final RequestRows rows;
    private final Claims claims;

    AidRequests(Wall wall, Submitting submitting, Entering entering, RequestRows rows, Claims claims) {
        this.wall = wall;
        this.submitting = submitting;
        this.entering = entering;
        this.rows = rows;
        this.claims = claims;
    }

    /**
     * Makes the request of this draft, or returns the one it already made. Competence and reception date are decided
     * here, whatever a screen said; {@code sentAt} is when the complete "send" reached the service.
     *
     * @throws IllegalArgumentException when nothing in it places the person with any centre
     */
    public Receipt submit(Submission submission, Instant sentAt) {
        return this.submitting.submit(submission, sentAt);
    }

    /**
     * Enters a request that came by another way, in the centre of whoever enters it; the same draft returns the request
     * it already made. Numbered with those of the form, by the year of its reception. Circular § 8.3.
     *
     * @throws IllegalArgumentException when a day lies ahead, or the draft is another centre's
     */
    public Receipt enter(HandEntry entry, CentreAccess by, Instant now) {
        return this.entering.enter(entry, by, now);
    }

    /** The request of that id, for the centre's side of the wall only; empty when it is another's, or no longer readable. */
    public Optional<AidRequest> find(CentreNumber centre, UUID request) {
        return this.wall.forCentre(centre, () -> this.rows.find(request));
    }

    /** The applicants of those requests that are in reach and still readable, by the id of the request. */
    public Map<UUID, Applicant> applicants(CentreAccess access, List<UUID> requests) {
        return this.wall.forAccess(access, () -> this.rows.applicants(requests));
    }

    /** Records that a request entered by hand was signed on paper; false when there is no such request in reach. */
    public boolean sign(CentreAccess by, UUID request, Signature signature, Instant now) {
        return this.wall.forAccess(by, () -> this.rows.sign(request, signature, by.id(), now));
    }

    /** The same for whoever acts for a centre, in reach of the centres whose requests it answers for. */
    public Optional<AidRequest> find(CentreAccess access, UUID request) {
        return this.wall.forAccess(access, () -> this.rows.find(request));
    }

    /** The one request a mail is being written for, on the machinery's side of the wall. */
    public Optional<AidRequest> findForMail(UUID request) {
        return this.wall.forMachinery(request, () -> this.rows.find(request));
    }

    /** Lets the holder of that secret see the confirmation page until then; a right given before is kept as it is. */
    public void grantReceipt(byte[] secretHash, UUID request, Instant expiresAt) {
        this.claims.grant(secretHash, request, expiresAt);
    }

    /** What the holder of that secret may see now. */
    public Optional<Receipt> receiptOf(byte[] secretHash, Instant now) {
        return this.claims.granted(secretHash, now);
    }

    /** Ends that right at once. */
    public void forget(byte[] secretHash) {
        this.claims.forget(secretHash);
    }
}
