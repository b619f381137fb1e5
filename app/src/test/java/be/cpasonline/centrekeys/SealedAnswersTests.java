package be.cpasonline.centrekeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.TellTales;
import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the software of Knokke-Heist gets once the centre registered a key, and what it opens with it. */
class SealedAnswersTests extends ApiTest {

    private static final int KNOKKE_HEIST = 31_043;
    private static final JWK OLD = Pairs.rsa(2048);
    private static final JWK NEW = Pairs.ec();
    private static final String PERIOD = "?receptionDateFrom=2026-06-01&receptionDateTo=2026-06-30";

    private final AidRequests requests;
    private final MovableClock clock;
    private Receipt receipt;
    private CentreSoftwareCalls software;

    @Autowired
    SealedAnswersTests(MockMvc mvc, AidRequests requests, MovableClock clock) {
        super(mvc);
        this.requests = requests;
        this.clock = clock;
        this.receipt = filed();
        this.software = new CentreSoftwareCalls(this, this.receipt.centre().value(), "vendor-a");
    }

    private Receipt filed() {
        return this.requests.submit(
                TellTales.submission().residingIn(new NisCode(KNOKKE_HEIST)).made(), MovableClock.START);
    }

    @BeforeEach
    void itIsFriday() {
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
    }

    @AfterEach
    void theKeysAreEndedAndTheClockStandsAsItDid() throws Exception {
        this.software.endsAll();
        this.clock.moveTo(MovableClock.START);
    }

    private String path() {
        return "/aidRequests/" + this.receipt.publicId();
    }

    private JsonNode sealedRequest(JWK key) throws Exception {
        return Pairs.openedJson(this.software.reads(path()), key);
    }

    @Test
    void thePersonalPartAndTheGroundOfCompetenceOpenWithTheKeyAlone() throws Exception {
        var plain = this.software.reads(path());
        this.software.registers(OLD);
        var sealed = this.software.reads(path());
        assertThat(sealed.has("personal")).isFalse();
        assertThat(sealed.has("competence")).isFalse();

        var opened = (ObjectNode) Pairs.openedJson(sealed, OLD);
        assertThat(opened.remove("competence")).isEqualTo(plain.get("competence"));
        assertThat(opened).isEqualTo(plain.get("personal"));
        var rest = ((ObjectNode) sealed.deepCopy());
        rest.remove("sealed");
        assertThat(rest).isEqualTo(((ObjectNode) plain.deepCopy()).without(List.of("personal", "competence")));
    }

    @Test
    void onlyWhoOpensItCanConfirmTheReceipt() throws Exception {
        var code = this.software.reads(path()).at("/personal/receiptCode").stringValue();
        this.software.registers(NEW);
        assertThat(this.software.reads(path()).toString()).doesNotContain(code);
        assertThat(sealedRequest(NEW).get("receiptCode").stringValue()).isEqualTo(code);
        assertThat(this.software
                        .puts(path() + "/receipt", "{\"receiptCode\":\"" + code + "\"}")
                        .getStatus())
                .isEqualTo(201);
    }

    @Test
    void aKeyIsReplacedWithoutAnHourInWhichSomethingCannotBeOpened() throws Exception {
        this.software.registers(OLD);
        this.software.registers(NEW);
        assertThat(this.software.reads(path()).get("sealed").findValuesAsString("keyId"))
                .containsExactlyInAnyOrder(Pairs.id(OLD), Pairs.id(NEW));
        assertThat(sealedRequest(OLD)).isEqualTo(sealedRequest(NEW));

        this.software.ends(Pairs.id(OLD));
        assertThat(this.software.reads(path()).get("sealed").findValuesAsString("keyId"))
                .containsExactly(Pairs.id(NEW));
    }

    @Test
    void withALostKeyNothingIsLost() throws Exception {
        this.software.registers(OLD);
        var sealedToTheLostOne = sealedRequest(OLD);
        this.software.ends(Pairs.id(OLD));
        this.software.registers(NEW);
        assertThat(sealedRequest(NEW)).isEqualTo(sealedToTheLostOne);

        this.software.ends(Pairs.id(NEW));
        assertThat(this.software.reads(path()).get("personal")).isNotNull();
    }

    @Test
    void anAnswerIsAnotherOnceAKeyIsRegisteredOrEnded() throws Exception {
        var plain = tag();
        this.software.registers(OLD);
        var sealed = tag();
        assertThat(known(sealed)).isTrue();
        assertThat(known(plain)).isFalse();
        this.software.registers(NEW);
        assertThat(known(sealed)).isFalse();
        this.software.ends(Pairs.id(NEW));
        assertThat(known(sealed)).isTrue();
        this.software.ends(Pairs.id(OLD));
        assertThat(known(plain)).isTrue();
        assertThat(known(sealed)).isFalse();
    }

    private String tag() throws Exception {
        return Objects.requireNonNull(this.software.gets(path()).getHeader("ETag"));
    }

    private boolean known(String tag) throws Exception {
        return answer(this.software.as(getting(path())).header("If-None-Match", tag))
                        .getStatus()
                == 304;
    }

    @Test
    void theAcknowledgementComesSealedToo() throws Exception {
        this.software.registers(OLD);
        this.software.registers(NEW);
        var answer = this.software.gets(path() + "/acknowledgement");
        assertThat(answer.getContentType()).isEqualTo("application/json");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        var document = Pairs.opened(json(answer), OLD);
        assertThat(document).isEqualTo(Pairs.opened(json(answer), NEW));
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void anActComesSealedWhenItIsRecordedRepeatedAndReadBack() throws Exception {
        var key = CentreSoftwareCalls.newKey();
        var body = "{\"caseNumber\":\"Zwyxvuts/7\"}";
        var plain = json(this.software.posts(path() + "/enrolments", body, key));
        this.software.registers(OLD);

        var again = json(this.software.posts(path() + "/enrolments", body, key));
        assertThat(again.has("caseNumber")).isFalse();
        assertThat(Pairs.openedJson(again, OLD)).isEqualTo(plain);
        var readBack =
                this.software.reads(path() + "/acts/" + plain.get("actId").stringValue());
        assertThat(readBack.has("caseNumber")).isFalse();
        assertThat(Pairs.openedJson(readBack, OLD)).isEqualTo(plain);
        this.software.ends(Pairs.id(OLD));
        assertThat(json(this.software.posts(path() + "/enrolments", body, key))).isEqualTo(plain);
    }

    @Test
    void anActThatSaysNothingOfThePersonIsNotSealed() throws Exception {
        this.software.registers(OLD);
        var closing = json(this.software.posts(path() + "/closings", "{}"));
        assertThat(closing.has("sealed")).isFalse();
        assertThat(closing.get("kind").stringValue()).isEqualTo("closing");
    }

    @Test
    void theRegisterComesWithItsNamesSealed() throws Exception {
        this.software.posts(path() + "/enrolments", "{\"caseNumber\":\"Zwyxvuts/8\"}");
        var plain = entry(this.software.reads("/registerEntries" + PERIOD));
        this.software.registers(NEW);
        var sealed = entry(this.software.reads("/registerEntries" + PERIOD));
        assertThat(sealed.propertyNames()).doesNotContain("name", "caseNumber", "outcome");
        assertThat(Pairs.openedJson(sealed, NEW)).isEqualTo(plain);
        assertThat(plain.get("caseNumber").stringValue()).isEqualTo("Zwyxvuts/8");
    }

    private JsonNode entry(JsonNode register) {
        return register.get("items")
                .valueStream()
                .filter(one -> one.get("aidRequestId")
                        .stringValue()
                        .equals(this.receipt.publicId().toString()))
                .findFirst()
                .orElseThrow();
    }
}
