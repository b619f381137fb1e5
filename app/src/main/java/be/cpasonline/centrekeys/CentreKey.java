package be.cpasonline.centrekeys;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import java.time.Instant;
import java.util.UUID;

/**
 * A public key that a centre's software registered.
 *
 * @param software which registered it
 * @param client as the authorization server calls that software
 */
record CentreKey(UUID id, CentreNumber centre, PublicKey key, UUID software, String client, Instant at) {

    static CentreKey of(CentreSoftware software, PublicKey key, Instant at) {
        return new CentreKey(UUID.randomUUID(), software.centre(), key, software.id(), software.client(), at);
    }
}
