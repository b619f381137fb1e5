package be.cpasonline.client.examples;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.IdempotencyKey;
import be.cpasonline.client.Tokens;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.keys.OpeningKey;
import java.net.URI;

/** Has personal data sealed to a key of the centre. */
final class Sealing {

    private Sealing() {}

    static CentreClient begin(CentreClient client, String api, Tokens tokens, Jwk pairOfTheCentre) {
        client.sealingKeys().register(pairOfTheCentre, IdempotencyKey.drawn());
        return CentreClient.at(URI.create(api))
                .opensWith(OpeningKey.of(pairOfTheCentre))
                .tokens(tokens);
    }
}
