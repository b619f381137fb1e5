package be.cpasonline.exchange;

import be.cpasonline.calls.PublicAddress;
import be.cpasonline.request.RequestReference;
import java.util.UUID;

/** Another request, by its id, its address and its reference. */
record LinkAnswer(UUID aidRequestId, String href, String reference) {

    static LinkAnswer of(UUID publicId, RequestReference reference, PublicAddress address) {
        return new LinkAnswer(publicId, address.of("/aidRequests/" + publicId), reference.value());
    }
}
