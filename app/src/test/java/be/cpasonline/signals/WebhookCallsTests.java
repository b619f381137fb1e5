package be.cpasonline.signals;

import static be.cpasonline.signals.Software.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestAccessToken;
import be.cpasonline.TestDatabase;
import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A centre's software has addresses told of new requests, each within the contract. */
class WebhookCallsTests extends ApiTest {

    private static final String ADDRESS = "https://software.example/signals?tenant=7";

    private final JdbcTemplate reality;
    private final Software here = new Software(this, 471, "vendor-a");

    @Autowired
    WebhookCallsTests(MockMvc mvc, TestDatabase database) {
        super(mvc);
        this.reality = database.superuser();
    }

    @Test
    void anAddressIsCreatedSeenAndEndedAndItsSecretShownOnce() throws Exception {
        var software = new Software(this, 472, "vendor-a");
        var created = software.subscribes(ADDRESS);
        var id = created.get("subscriptionId").stringValue();

        assertThat(Base64.getUrlDecoder().decode(created.get("secret").stringValue()))
                .hasSize(32);
        assertThat(created.get("href").stringValue()).endsWith(ALL + "/" + id);
        assertThat(software.list().get("total").intValue()).isEqualTo(1);
        assertThat(software.reads(ALL + "/" + id).has("secret")).isFalse();
        assertThat(software.reads(ALL + "/" + id).get("address").stringValue()).isEqualTo(ADDRESS);
        assertThat(software.deliveries(id).get("total").intValue()).isZero();

        assertThat(software.ends(id).getStatus()).isEqualTo(204);
        assertThat(software.list().get("total").intValue()).isZero();
        problem(404, software.ends(id));
        problem(404, software.as(getting(ALL + "/" + id + "/deliveries")));
        assertThat(this.reality.queryForList(
                        "select sealed from cpas.webhook_secret where webhook = ?::uuid", byte[].class, id))
                .isEmpty();
    }

    @Test
    void aRepeatedCallCreatesNothingAndGetsTheSameSecretAgain() throws Exception {
        var software = new Software(this, 473, "vendor-a");
        var key = Software.newKey();
        var body = "{\"address\":\"" + ADDRESS + "\"}";
        var first = answer(software.as(Software.keyed(posting(ALL, body), key)));
        var again = answer(software.as(Software.keyed(posting(ALL, body), key)));

        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.getHeader("Location"))
                .isEqualTo(json(first).get("href").stringValue());
        assertThat(software.list().get("total").intValue()).isEqualTo(1);
        problem(400, software.as(posting(ALL, body)));
    }

    @Test
    void atMostFiveForAClientAndCentre() throws Exception {
        var software = new Software(this, 474, "vendor-a");
        for (int i = 0; i < 5; i++) {
            software.subscribes(ADDRESS + i);
        }
        var refused = problem(409, software.as(Software.creating(ADDRESS + 6)));
        assertThat(refused.get("type").stringValue()).endsWith(":tooManyOfThem");
        new Software(this, 474, "vendor-b").subscribes(ADDRESS);
    }

    @Test
    void twoCentresAndTwoClientsAreBlindToEachOther() throws Exception {
        var id = this.here.subscribes(ADDRESS).get("subscriptionId").stringValue();
        for (var other : new Software[] {new Software(this, 475, "vendor-a"), new Software(this, 471, "vendor-b")}) {
            assertThat(other.list().get("total").intValue()).isZero();
            problem(404, other.as(getting(ALL + "/" + id)));
            problem(404, other.as(getting(ALL + "/" + id + "/deliveries")));
            problem(404, other.posts(ALL + "/" + id + "/secrets"));
            problem(404, other.posts(ALL + "/" + id + "/tests"));
            problem(404, other.ends(id));
        }
        assertThat(this.here.reads(ALL + "/" + id).get("subscriptionId").stringValue())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"address\":7}",
                "{\"address\":\"https://a.example/\",\"centre\":550}",
                "{\"address\":\"ftp://a.example/\"}",
                "{\"address\":\"https://me:word@a.example/\"}",
                "{\"address\":\"https://a.example/#part\"}",
                "{\"address\":\"https:///path\"}",
                "{\"address\":\"https://a.example/ b\"}",
                "{\"address\":\"https://a.example/\\r\\nX: y\"}"
            })
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String body) throws Exception {
        var refused = problem(400, this.here.as(Software.keyed(posting(ALL, body), Software.newKey())));

        assertThat(refused.get("issues")).isNotEmpty();
        assertThat(refused.toString()).doesNotContain("a.example");
    }

    @Test
    void anAddressOfMoreThanFiveHundredSignsIsRefused() throws Exception {
        var longest = "https://a.example/" + "x".repeat(500 - 18);
        problem(400, this.here.as(Software.creating(longest + "x")));
        new Software(this, 476, "vendor-a").subscribes(longest);
    }

    @Test
    void onlyATokenThatLetsActMayOrder() throws Exception {
        var reading = TestIssuer.running().token().ofCentre(471).with("scope", TestAccessToken.CONSULT);
        var header = "Bearer " + reading.written();

        problem(403, Software.creating(ADDRESS).header("Authorization", header));
        json(getting(ALL).header("Authorization", header));
        problem(401, getting(ALL));
        problem(400, this.here.as(getting(ALL + "?centre=550")));
        problem(404, this.here.as(getting(ALL + "/not-an-id")));
    }

    @Test
    void theSecretStandsNowhereInTheClear() throws Exception {
        var secret = new Software(this, 477, "vendor-a")
                .subscribes(ADDRESS)
                .get("secret")
                .stringValue();
        var stored =
                this.reality.queryForObject("select sealed from cpas.webhook_secret where centre = 477", byte[].class);

        assertThat(stored).isNotNull().hasSizeGreaterThan(32);
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(stored))
                .doesNotContain(secret);
    }
}
