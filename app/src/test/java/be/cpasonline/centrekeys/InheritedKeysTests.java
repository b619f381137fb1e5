package be.cpasonline.centrekeys;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.TestDatabase;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import com.nimbusds.jose.jwk.JWK;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Galmaarden went up in Pajottegem on 1 January 2025: what it left is sealed to the keys of Pajottegem alone. */
class InheritedKeysTests extends ApiTest {

    private static final int PAJOTTEGEM = 119;
    private static final CentreNumber GALMAARDEN = new CentreNumber(570);
    private static final JWK OURS = Pairs.ec();
    private static final JWK THEIRS = Pairs.ec();

    private final AidRequests requests;
    private final JdbcTemplate reality;
    private final CentreSoftwareCalls successor = new CentreSoftwareCalls(this, PAJOTTEGEM, "vendor-a");

    @Autowired
    InheritedKeysTests(MockMvc mvc, AidRequests requests, TestDatabase database) {
        super(mvc);
        this.requests = requests;
        this.reality = database.superuser();
    }

    @AfterEach
    void endKeys() throws Exception {
        this.successor.endsAll();
    }

    @Test
    void theKeysOfTheFormerCentreOpenNothingAnyMore() throws Exception {
        registeredWhileItStood();
        var inherited = this.requests.enter(aHandEntry().made(), Agents.handlerOf(GALMAARDEN), MovableClock.START);
        var path = "/aidRequests/" + inherited.publicId();
        assertThat(this.successor.reads("/sealingKeys").get("total").intValue()).isZero();
        assertThat(this.successor.reads(path).has("sealed")).isFalse();

        this.successor.registers(OURS);
        var sealed = this.successor.reads(path);
        assertThat(sealed.has("personal")).isFalse();
        assertThat(sealed.get("sealed").findValuesAsString("keyId")).containsExactly(Pairs.id(OURS));
        assertThat(Pairs.openedJson(sealed, OURS).at("/applicant/lastName").stringValue())
                .isNotEmpty();
        problem(404, this.successor.ends(Pairs.id(THEIRS)));
    }

    private void registeredWhileItStood() {
        this.reality.update(
                """
                insert into cpas.sealing_key (id, centre, key_id, jwk, software, client, at)
                values (?, ?, ?, ?, ?, 'vendor-former', timestamptz '2024-11-05 10:00:00Z')
                """,
                UUID.randomUUID(),
                GALMAARDEN.value(),
                Pairs.id(THEIRS),
                THEIRS.toPublicJWK().toJSONString(),
                UUID.randomUUID());
    }
}
