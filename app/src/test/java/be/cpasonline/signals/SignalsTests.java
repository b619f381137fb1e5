package be.cpasonline.signals;

import static be.cpasonline.signals.Receiver.until;
import static be.cpasonline.signals.Software.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.TestAccessToken;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.HandEntries;
import be.cpasonline.request.TellTales;
import be.cpasonline.wall.Wall;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

/** From a new request to the address of the centre's software, through the service as it runs. */
class SignalsTests extends ApiTest {

    private final AidRequests requests;
    private final SignalTable signals;
    private final Wall wall;
    private final Receiver receiver = new Receiver();

    @Autowired
    SignalsTests(MockMvc mvc, AidRequests requests, SignalTable signals, Wall wall) {
        super(mvc);
        this.requests = requests;
        this.signals = signals;
        this.wall = wall;
    }

    @AfterEach
    void close() {
        this.receiver.close();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aNewRequestIsToldToTheSoftwareOfItsCentreAndNothingOfItIsSaid(CapturedOutput log) throws Exception {
        var software = new Software(this, 481, "vendor-a");
        var address = this.receiver.address("/signals?token=secret-of-the-vendor");
        var created = software.subscribes(address);

        fileAt(481);

        assertThat(until(() -> this.receiver.taken().size() == 1)).isTrue();
        var taken = this.receiver.taken().getFirst();
        assertThat(taken.signedBy(created.get("secret").stringValue())).isTrue();
        assertThat(taken.signatures()).hasSize(1);
        assertThat(taken.method()).isEqualTo("POST");
        assertThat(taken.contentType()).isEqualTo("application/json");
        assertThat(taken.seconds()).isBetween(now() - 60, now() + 60);
        assertThat(taken.json().propertyNames())
                .containsExactlyInAnyOrder("signalId", "kind", "centreNumber", "createdAt");
        assertThat(taken.json().get("kind").stringValue()).isEqualTo("aidRequestsAvailable");
        assertThat(taken.json().get("centreNumber").intValue()).isEqualTo(481);
        TellTales.assertNoneIn("the signal", new String(taken.body(), StandardCharsets.UTF_8));

        var id = created.get("subscriptionId").stringValue();
        assertThat(until(() -> "delivered".equals(state(software, id)))).isTrue();
        TellTales.assertNoneIn("the log", log.getAll());
        assertThat(log.getAll())
                .contains("to 127.0.0.1: 204")
                .doesNotContain("secret-of-the-vendor", created.get("secret").stringValue());
        var line = software.deliveries(id).get("items").get(0);
        assertThat(line.get("signalId")).isEqualTo(taken.json().get("signalId"));
        assertThat(line.get("lastAnswer").stringValue()).isEqualTo("204");
        assertThat(line.get("attempts").intValue()).isEqualTo(1);
        assertThat(line.has("nextAttemptAt")).isFalse();
    }

    @Test
    void oneAddressServesManyCentresEachWithItsOwnSecret() throws Exception {
        var secrets = IntStream.of(482, 483, 484)
                .mapToObj(centre -> secretOf(new Software(this, centre, "vendor-a")))
                .toList();
        IntStream.of(482, 484).forEach(this::fileAt);

        assertThat(until(() -> this.receiver.taken().size() == 2)).isTrue();
        assertThat(this.receiver.taken()).allSatisfy(taken -> {
            var centre = taken.json().get("centreNumber").intValue();
            assertThat(centre).isIn(482, 484);
            assertThat(secrets.stream().filter(taken::signedBy)).containsExactly(secrets.get(centre - 482));
        });
    }

    @Test
    void whileASignalWaitsNoSecondOneIsAddedButOneInFlightCountsNot() throws Exception {
        var centre = new CentreNumber(485);
        secretOf(new Software(this, 485, "vendor-a"));
        var at = MovableClock.START;

        var first = this.wall.forCentre(centre, () -> this.signals.addNeeded(centre, at));
        assertThat(first).hasSize(1);
        assertThat(this.wall.forCentre(centre, () -> this.signals.addNeeded(centre, at)))
                .isEmpty();
        assertThat(this.wall.forCentre(centre, () -> this.signals.begin(centre, first.getFirst(), at)))
                .contains(1);
        assertThat(this.wall.forCentre(centre, () -> this.signals.addNeeded(centre, at.plusSeconds(1))))
                .hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        var software = new Software(this, 486, "vendor-a");
        var id = software.subscribes(this.receiver.address("/"))
                .get("subscriptionId")
                .stringValue();
        try {
            this.wall.forCentre(new CentreNumber(486), () -> {
                fileAt(486);
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }
        assertThat(software.deliveries(id).get("total").intValue()).isZero();
    }

    @Test
    void anEndedAddressIsToldNothingMore() throws Exception {
        var software = new Software(this, 487, "vendor-a");
        var ended = software.subscribes(this.receiver.address("/ended"))
                .get("subscriptionId")
                .stringValue();
        software.subscribes(this.receiver.address("/standing"));
        software.ends(ended);

        fileAt(487);

        assertThat(until(() -> this.receiver.taken().size() == 1)).isTrue();
        assertThat(this.receiver.taken("/standing")).hasSize(1);
    }

    @Test
    void aTestIsSentAtOnceAndShown() throws Exception {
        var software = new Software(this, 488, "vendor-a");
        var created = software.subscribes(this.receiver.address("/"));
        var id = created.get("subscriptionId").stringValue();

        var answer = software.posts(ALL + "/" + id + "/tests");

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(json(answer).get("state").stringValue()).isEqualTo("waiting");
        assertThat(until(() -> this.receiver.taken().size() == 1)).isTrue();
        var taken = this.receiver.taken().getFirst();
        assertThat(taken.json().get("kind").stringValue()).isEqualTo("test");
        assertThat(taken.json().get("signalId")).isEqualTo(json(answer).get("signalId"));
        assertThat(taken.signedBy(created.get("secret").stringValue())).isTrue();
    }

    @Test
    void afterARenewalBothSecretsSign() throws Exception {
        var software = new Software(this, 489, "vendor-a");
        var created = software.subscribes(this.receiver.address("/"));
        var id = created.get("subscriptionId").stringValue();

        var renewed = json(software.posts(ALL + "/" + id + "/secrets"));
        software.posts(ALL + "/" + id + "/tests");

        assertThat(renewed.get("previousValidUntil").stringValue()).isEqualTo("2026-06-03T08:00:00Z");
        assertThat(until(() -> this.receiver.taken().size() == 1)).isTrue();
        var taken = this.receiver.taken().getFirst();
        assertThat(taken.signatures()).hasSize(2);
        assertThat(taken.signedBy(created.get("secret").stringValue())).isTrue();
        assertThat(taken.signedBy(renewed.get("secret").stringValue())).isTrue();
    }

    private void fileAt(int centre) {
        var told = TellTales.submission().made();
        var entry = HandEntries.aHandEntry()
                .of(told.applicant())
                .identified(told.identification())
                .reachable(told.reachability())
                .made();
        this.requests.enter(entry, Agents.handlerOf(new CentreNumber(centre)), MovableClock.START);
    }

    private String secretOf(Software software) {
        try {
            return software.subscribes(this.receiver.address("/many"))
                    .get("secret")
                    .stringValue();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String state(Software software, String id) {
        try {
            return software.deliveries(id).get("items").get(0).get("state").stringValue();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long now() {
        return TestAccessToken.now().getEpochSecond();
    }
}
