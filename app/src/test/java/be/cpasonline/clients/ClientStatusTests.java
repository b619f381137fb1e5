package be.cpasonline.clients;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What the software of Gistel is told of how it stands, and that of Torhout is not. */
class ClientStatusTests extends ApiTest {

    private static final NisCode GISTEL = new NisCode(35_005);
    private static final NisCode TORHOUT = new NisCode(31_033);

    private final AidRequests requests;
    private final MovableClock clock;

    @Autowired
    ClientStatusTests(MockMvc mvc, AidRequests requests, MovableClock clock) {
        super(mvc);
        this.requests = requests;
        this.clock = clock;
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void countsTheCallsOfTheDayByWhatBecameOfThem() throws Exception {
        var vendor = new Vendor(this, filed(GISTEL).centre(), "counted-vendor");
        assertThat(vendor.status().has("lastCallAt")).isFalse();
        vendor.asks("/tokenCentre");
        assertThat(vendor.asks("/tokenCentre?q=1").getStatus()).isEqualTo(400);
        assertThat(vendor.asksTooMuch().getStatus()).isEqualTo(403);

        var status = vendor.status();
        assertThat(status.get("client").stringValue()).isEqualTo("counted-vendor");
        assertThat(status.at("/centre/centreNumber").intValue())
                .isEqualTo(vendor.centre().value());
        assertThat(counts(status)).isEqualTo("4 0 2");
        assertThat(status.get("lastCallAt").stringValue()).isEqualTo(MovableClock.START.toString());
        assertThat(Instant.parse(status.get("tokenValidUntil").stringValue())).isAfter(MovableClock.START);
        assertThat(status.has("certificateValidUntil")).isFalse();
    }

    @Test
    void aDayEndsWhenItDoesInBelgium() throws Exception {
        var vendor = new Vendor(this, filed(GISTEL).centre(), "midnight-vendor");
        this.clock.moveTo(Instant.parse("2026-06-02T21:59:59Z"));
        vendor.status();
        assertThat(counts(vendor.status())).isEqualTo("1 0 0");
        this.clock.moveTo(Instant.parse("2026-06-02T22:00:00Z"));
        var status = vendor.status();
        assertThat(counts(status)).isEqualTo("0 0 0");
        assertThat(status.get("lastCallAt").stringValue()).isEqualTo("2026-06-02T21:59:59Z");
    }

    @Test
    void whatALimitStoppedIsCountedApart() throws Exception {
        var vendor = new Vendor(this, filed(GISTEL).centre(), "hasty-vendor");
        var calls = 0;
        while (vendor.asks("/tokenCentre").getStatus() == 200) {
            calls++;
            assertThat(calls).isLessThan(3_000);
        }
        var status = untilLetIn(vendor);
        assertThat(status.get("throttledToday").intValue()).isPositive();
        assertThat(status.get("refusedToday").intValue()).isZero();
        assertThat(status.get("callsToday").intValue())
                .isEqualTo(calls + status.get("throttledToday").intValue());
    }

    @Test
    void tellsWhatWaitsForItsReceipt() throws Exception {
        var first = filed(TORHOUT);
        var vendor = new Vendor(this, first.centre(), "confirming-vendor");
        var before = vendor.status();
        assertThat(before.get("unconfirmed").intValue()).isPositive();
        assertThat(before.get("oldestUnconfirmed").stringValue()).isEqualTo("2026-06-02");
        assertThat(before.has("lastReceiptAt")).isFalse();

        this.clock.moveBy(Duration.ofMinutes(5));
        vendor.confirms(first.publicId(), vendor.fetches(first.publicId()));
        var after = vendor.status();
        assertThat(after.get("unconfirmed").intValue())
                .isEqualTo(before.get("unconfirmed").intValue() - 1);
        assertThat(after.get("lastReceiptAt").stringValue())
                .isEqualTo(MovableClock.START.plus(Duration.ofMinutes(5)).toString());
    }

    @Test
    void countsTheSealingKeysOfItsCentre() throws Exception {
        var vendor = new Vendor(this, new CentreNumber(534), "sealing-vendor");
        assertThat(vendor.status().get("sealingKeys").intValue()).isZero();
        var key = """
                {"jwk":{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                 "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}}""";
        var answer = answer(vendor.with(posting("/sealingKeys", key))
                .header("Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(vendor.status().get("sealingKeys").intValue()).isOne();
    }

    @Test
    void isOfNoOtherCentreAndOfNoOtherSoftware() throws Exception {
        var here = new Vendor(this, filed(GISTEL).centre(), "walled-vendor");
        here.asksTooMuch();
        here.status();
        var there = new Vendor(this, filed(TORHOUT).centre(), "walled-vendor").status();
        assertThat(there.has("lastCallAt")).isFalse();
        assertThat(counts(there)).isEqualTo("0 0 0");
        var another = new Vendor(this, here.centre(), "another-walled-vendor").status();
        assertThat(counts(another)).isEqualTo("0 0 0");
    }

    private JsonNode untilLetIn(Vendor vendor) throws Exception {
        for (var tries = 0; tries < 1_000; tries++) {
            var answer = vendor.asks("/clientStatus");
            if (answer.getStatus() == 200) {
                return json(answer);
            }
        }
        throw new AssertionError("not let in again");
    }

    private static String counts(JsonNode status) {
        return status.get("callsToday").intValue() + " "
                + status.get("throttledToday").intValue() + " "
                + status.get("refusedToday").intValue();
    }

    private Receipt filed(NisCode municipality) {
        return this.requests.submit(aSubmission().residingIn(municipality).made(), MovableClock.START);
    }
}
