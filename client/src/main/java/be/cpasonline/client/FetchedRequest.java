package be.cpasonline.client;

import be.cpasonline.client.model.AidRequest;
import be.cpasonline.client.model.PersonalPart;
import java.util.Optional;

/**
 * A request that arrived whole.
 *
 * @param request as it can be read
 * @param personal the personal part, opened when it was sealed to a key of ours; empty when it was sealed to none of ours
 * @param json exactly as it came, to be kept: with it nothing is lost that this version of the client does not know
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FetchedRequest(AidRequest request, Optional<PersonalPart> personal, byte[] json) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "FetchedRequest[redacted]";
    }
}
