package be.cpasonline.centrekeys;

import static be.cpasonline.centrekeys.CentreSoftwareCalls.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestAccessToken;
import be.cpasonline.TestDatabase;
import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A centre's software registers public keys, sees them and ends them, each within the contract. */
class SealingKeyCallsTests extends ApiTest {

    private static final RSAKey RSA = Pairs.rsa(2048);
    private static final ECKey EC = Pairs.ec();

    private final JdbcTemplate reality;

    @Autowired
    SealingKeyCallsTests(MockMvc mvc, TestDatabase database) {
        super(mvc);
        this.reality = database.superuser();
    }

    private CentreSoftwareCalls at(int centre) {
        return new CentreSoftwareCalls(this, centre, "vendor-a");
    }

    @Test
    void aKeyIsRegisteredSeenAndEndedAndTheTrailKeepsIt() throws Exception {
        var software = at(481);
        var registered = software.registers(RSA);
        assertThat(registered.get("keyId").stringValue()).isEqualTo(Pairs.id(RSA));
        assertThat(registered.get("algorithm").stringValue()).isEqualTo("RSA-OAEP-256");
        assertThat(software.registers(EC).get("algorithm").stringValue()).isEqualTo("ECDH-ES+A256KW");
        assertThat(software.reads(ALL).get("items").findValuesAsString("keyId"))
                .containsExactlyInAnyOrder(Pairs.id(RSA), Pairs.id(EC));

        assertThat(software.ends(Pairs.id(RSA)).getStatus()).isEqualTo(204);
        assertThat(software.reads(ALL).get("items").findValuesAsString("kty")).containsExactly("EC");
        problem(404, software.ends(Pairs.id(RSA)));
        assertThat(this.reality.queryForList(
                        "select act from cpas.trail where centre = 481 order by position", String.class))
                .containsExactly("sealingKey", "sealingKey", "sealingKeyEnded");
    }

    @Test
    void aKeyThatWasEndedByMistakeIsRegisteredAgain() throws Exception {
        var software = at(482);
        software.registers(EC);
        software.ends(Pairs.id(EC));
        software.registers(EC);
        assertThat(software.reads(ALL).get("total").intValue()).isEqualTo(1);
        assertThat(software.ends(Pairs.id(EC)).getStatus()).isEqualTo(204);
        assertThat(software.reads(ALL).get("total").intValue()).isZero();
    }

    @Test
    void atMostTwoAtATimeAndNoneTwice() throws Exception {
        var software = at(483);
        software.registers(RSA);
        var twice = problem(400, software.as(CentreSoftwareCalls.registering(RSA)));
        assertThat(twice.at("/issues/0/name").stringValue()).isEqualTo("jwk");
        software.registers(EC);
        var third = problem(409, software.as(CentreSoftwareCalls.registering(Pairs.ec())));
        assertThat(third.get("type").stringValue()).endsWith(":tooManyOfThem");
        software.ends(Pairs.id(RSA));
        software.registers(Pairs.ec());
    }

    @Test
    void atMostTwoAlsoWhenManyAreRegisteredAtOnce() throws Exception {
        var software = at(484);
        var registrations = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            var key = Pairs.ec();
            registrations.add(() ->
                    answer(software.as(CentreSoftwareCalls.registering(key))).getStatus());
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = new ArrayList<Integer>();
            for (var done : threads.invokeAll(registrations)) {
                statuses.add(done.get());
            }
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(2);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(6);
        }
    }

    @Test
    void aRepeatedCallRegistersNothingTwice() throws Exception {
        var software = at(485);
        var key = CentreSoftwareCalls.newKey();
        var body = "{\"jwk\":" + EC.toPublicJWK().toJSONString() + "}";
        var first = software.posts(ALL, body, key);
        var again = software.posts(ALL, body, key);

        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.getHeader("Location"))
                .isEqualTo(json(first).get("href").stringValue());
        problem(400, software.as(posting(ALL, body)));
    }

    @Test
    void theKeysOfACentreAreThoseOfAllItsSoftwareAndOfNobodyElse() throws Exception {
        at(486).registers(EC);
        var colleague = new CentreSoftwareCalls(this, 486, "vendor-b");
        var stranger = at(487);

        assertThat(stranger.reads(ALL).get("total").intValue()).isZero();
        problem(404, stranger.ends(Pairs.id(EC)));
        assertThat(colleague.reads(ALL).get("total").intValue()).isEqualTo(1);
        stranger.registers(EC);
        assertThat(colleague.ends(Pairs.id(EC)).getStatus()).isEqualTo(204);
        assertThat(stranger.reads(ALL).get("total").intValue()).isEqualTo(1);
    }

    @Test
    void onlyATokenThatLetsActMayRegisterOrEnd() throws Exception {
        var reading = TestIssuer.running().token().ofCentre(488).with("scope", TestAccessToken.CONSULT);
        var header = "Bearer " + reading.written();

        problem(403, CentreSoftwareCalls.registering(EC).header("Authorization", header));
        json(getting(ALL).header("Authorization", header));
        problem(401, getting(ALL));
        problem(400, at(488).as(getting(ALL + "?centre=550")));
        problem(404, at(488).ends(Pairs.id(EC)));
    }
}
