package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages on which an administrator sees how the centre's software stands, and who is told of new requests. */
@Timeout(120)
class SoftwarePageTests {

    @Test
    void saysWhatWillStandThereInEveryLanguage() {
        try (var administrator = new SignedInAs("portal", "peeters")) {
            administrator.looksInEveryLanguage("portal-signals", "/portal/software/signals");
            administrator.looksInEveryLanguage("portal-keys", "/portal/software/keys");
            assertThat(administrator.page().locator("main h1").count()).isOne();
        }
    }

    @Test
    void showsEachSoftwareThatCalledAndWhatItWasRefused() throws Exception {
        assertThat(asNamur("/tokenCentre")).isEqualTo(200);
        assertThat(asNamur("/tokenCentre?unknown=1")).isEqualTo(400);
        try (var administrator = new SignedInAs("portal", "peeters")) {
            administrator.opens("/portal/fr/settings");
            administrator.follows("Vos logiciels");
            assertThat(administrator.page().locator("main").innerText())
                    .contains("Logiciel vendor-namur", "badRequest", "Clés de scellement de votre centre");
            administrator.looksInEveryLanguage("portal-software", "/portal/software");
        }
    }

    @Test
    void aKeyIsSeenOnASmallScreenTooAndEnded() throws Exception {
        assertThat(registersAKey()).isEqualTo(201);
        try (var administrator = new SignedInAs("portal", "peeters")) {
            administrator.opens("/portal/fr/software/keys");
            administrator.looksInEveryLanguage("portal-keys-one", "/portal/software/keys");
            administrator
                    .page()
                    .locator("form[action$='/software/keys/end'] button")
                    .first()
                    .click();
            administrator
                    .page()
                    .waitForCondition(() ->
                            administrator.page().locator("main [role=status]").count() == 1);
            administrator.looksInEveryLanguage("portal-keys-ended", "/portal/software/keys");
            assertThat(administrator
                            .page()
                            .locator("form[action$='/software/keys/end']")
                            .count())
                    .isZero();
        }
    }

    private static int registersAKey() throws Exception {
        var product = LocalProduct.shared();
        var key = new ECKeyGenerator(Curve.P_256).generate().toPublicJWK().toJSONString();
        var call = HttpRequest.newBuilder(URI.create(product.places().form() + "/REST/cpasOnline/v1/sealingKeys"))
                .header("Authorization", "Bearer " + product.provider().machineToken("vendor-namur"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"jwk\":" + key + "}"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(call, BodyHandlers.discarding()).statusCode();
        }
    }

    private static int asNamur(String path) throws Exception {
        var product = LocalProduct.shared();
        var call = HttpRequest.newBuilder(URI.create(product.places().form() + "/REST/cpasOnline/v1" + path))
                .header("Authorization", "Bearer " + product.provider().machineToken("vendor-namur"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(call, BodyHandlers.discarding()).statusCode();
        }
    }
}
