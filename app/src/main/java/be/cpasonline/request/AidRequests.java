package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The requests, written once. */
@Component
public class AidRequests {

    /**
     * Makes the request of this draft, or returns the one it already made. Competence and reception date are decided
     * here, whatever a screen said; {@code sentAt} is when the complete "send" reached the service.
     */
    public Receipt submit(Submission submission, Instant sentAt) {
        throw new IllegalStateException("not yet furnished");
    }

    /** The request of that id, for the centre's side of the wall only. */
    public Optional<AidRequest> find(CentreNumber centre, UUID request) {
        return Optional.empty();
    }
}
