package be.cpasonline.client.software;

import be.cpasonline.client.AidRequests;
import be.cpasonline.client.ApiProblem;
import be.cpasonline.client.ProblemException;
import be.cpasonline.client.keys.CannotOpenException;
import be.cpasonline.client.model.PersonalPart;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes one request over: stored whole, then confirmed. It may be ended anywhere and begun again; whatever was done
 * already is not done twice.
 */
record Intake(AidRequests requests, DataFolder folder, Optional<String> agent) {

    private static final String NO_KEY = "Requests come sealed to keys of the centre, and none is ours."
            + " Name the file with the private half of one under opening-keys.";

    /** What became of one. */
    enum Result {
        /** Stored and confirmed now. */
        TAKEN_OVER,
        /** Stored and confirmed before. */
        KNOWN,
        /** It does not exist any more. */
        GONE
    }

    Result take(UUID id) {
        var own = this.folder.request(id);
        if (own.confirmed()) {
            return Result.KNOWN;
        }
        if (!own.stored() && !fetched(id, own)) {
            return Result.GONE;
        }
        var code = personal(id, own)
                .orElseThrow(() -> new CannotOpenException(NO_KEY))
                .receiptCode();
        own.keep(this.requests.confirm(id, code, this.agent.orElse(null)));
        return Result.TAKEN_OVER;
    }

    private boolean fetched(UUID id, RequestFolder own) {
        try {
            var request = this.requests.get(id);
            own.store(this.folder.incoming(id), request.json(), this.requests.fetchAcknowledgement(id));
            return true;
        } catch (ProblemException refused) {
            if (refused.problem() instanceof ApiProblem.NotFound) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * From what stands on our disk: only what can be read there again was taken over. What no key of ours opens any more is
     * fetched anew: the service seals it to the keys of today.
     */
    Optional<PersonalPart> personal(UUID id, RequestFolder own) {
        return this.requests.read(own.json()).personal().or(() -> fetchedAnew(id, own));
    }

    private Optional<PersonalPart> fetchedAnew(UUID id, RequestFolder own) {
        var request = this.requests.get(id);
        if (request.personal().isPresent()) {
            own.replace(request.json(), this.requests.fetchAcknowledgement(id));
        }
        return request.personal();
    }
}
