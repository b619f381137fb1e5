package be.cpasonline.signals;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.TestAccessToken;
import be.cpasonline.callout.Callouts;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.provider.TokenTime;
import be.cpasonline.wall.Wall;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The tries of one signal, by a clock of this test. */
class RetryTests extends ApiTest {

    private final MovableClock clock = new MovableClock();
    private final SignalTable signals;
    private final Wall wall;
    private final SendSignal sending;
    private final Receiver receiver = new Receiver();

    @Autowired
    RetryTests(MockMvc mvc, SignalTable signals, Tries tries, Callouts callouts, Wall wall) {
        super(mvc);
        this.signals = signals;
        this.wall = wall;
        this.sending = new SendSignal(tries, callouts, this.clock, new TokenTime(TestAccessToken::now));
    }

    @AfterEach
    void close() {
        this.receiver.close();
    }

    @Test
    void aSignalThatDoesNotArriveIsSentEverLaterForThreeDaysAndThenGivenUp() throws Exception {
        this.receiver.answering(500);
        var software = new Software(this, 491, "vendor-a");
        var id = software.subscribes(this.receiver.address("/"))
                .get("subscriptionId")
                .stringValue();
        var signal = aSignalTo(491, id);

        var pauses = tried(491, signal);

        assertThat(pauses.subList(0, 8))
                .containsExactly(
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(3),
                        Duration.ofHours(6),
                        Duration.ofHours(12));
        assertThat(this.clock.instant()).isEqualTo(MovableClock.START.plus(Duration.ofDays(3)));
        assertThat(this.receiver.taken()).hasSize(pauses.size() + 1);
        assertThat(this.receiver.taken())
                .extracting(taken -> taken.json().get("signalId").stringValue())
                .containsOnly(signal.toString());
        var line = software.deliveries(id).get("items").get(0);
        assertThat(line.get("state").stringValue()).isEqualTo("givenUp");
        assertThat(line.get("lastAnswer").stringValue()).isEqualTo("500");
        assertThat(line.get("attempts").intValue()).isEqualTo(pauses.size() + 1);
        assertThat(software.list().get("items").get(0).get("failing").booleanValue())
                .isTrue();
        assertThat(this.sending.tryOnce(new CentreNumber(491), signal)).isEmpty();
    }

    @Test
    void onceItArrivesNothingFollows() throws Exception {
        this.receiver.answering(503);
        var software = new Software(this, 492, "vendor-a");
        var id = software.subscribes(this.receiver.address("/"))
                .get("subscriptionId")
                .stringValue();
        var signal = aSignalTo(492, id);

        assertThat(this.sending.tryOnce(new CentreNumber(492), signal)).contains(MovableClock.START.plusSeconds(10));
        var waiting = software.deliveries(id).get("items").get(0);
        assertThat(waiting.get("state").stringValue()).isEqualTo("waiting");
        assertThat(waiting.get("nextAttemptAt").stringValue()).isEqualTo("2026-06-02T08:00:10Z");
        this.receiver.answering(200);
        assertThat(this.sending.tryOnce(new CentreNumber(492), signal)).isEmpty();
        assertThat(this.sending.tryOnce(new CentreNumber(492), signal)).isEmpty();

        assertThat(this.receiver.taken()).hasSize(2);
        assertThat(software.list().get("items").get(0).get("failing").booleanValue())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 404, 429})
    void aRedirectOrRefusalIsNoArrivalAndIsNotFollowed(int status) throws Exception {
        this.receiver.answering(status);
        var software = new Software(this, 493, "vendor-" + status);
        var id = software.subscribes(this.receiver.address("/"))
                .get("subscriptionId")
                .stringValue();

        assertThat(this.sending.tryOnce(new CentreNumber(493), aSignalTo(493, id)))
                .isPresent();
        assertThat(this.receiver.taken("/elsewhere")).isEmpty();
        assertThat(software.deliveries(id).get("items").get(0).get("lastAnswer").stringValue())
                .isEqualTo(Integer.toString(status));
    }

    @Test
    void whoIsGoneForGoodIsToldNothingMore() throws Exception {
        this.receiver.answering(410);
        var software = new Software(this, 494, "vendor-a");
        var id = software.subscribes(this.receiver.address("/"))
                .get("subscriptionId")
                .stringValue();
        var other = aSignalTo(494, id);

        assertThat(this.sending.tryOnce(new CentreNumber(494), aSignalTo(494, id)))
                .isEmpty();
        assertThat(software.list().get("total").intValue()).isZero();
        assertThat(this.sending.tryOnce(new CentreNumber(494), other)).isEmpty();
        assertThat(this.receiver.taken()).hasSize(1);
    }

    @Test
    void nobodyThereIsShownAsSuch() throws Exception {
        int closed;
        try (var once = new ServerSocket(0)) {
            closed = once.getLocalPort();
        }
        var software = new Software(this, 495, "vendor-a");
        var id = software.subscribes("http://127.0.0.1:" + closed + "/")
                .get("subscriptionId")
                .stringValue();

        assertThat(this.sending.tryOnce(new CentreNumber(495), aSignalTo(495, id)))
                .isPresent();
        assertThat(software.deliveries(id).get("items").get(0).get("lastAnswer").stringValue())
                .isEqualTo("unreachable");
    }

    @Test
    void aDayAfterARenewalOnlyTheNewSecretSigns() throws Exception {
        var software = new Software(this, 496, "vendor-a");
        var created = software.subscribes(this.receiver.address("/"));
        var id = created.get("subscriptionId").stringValue();
        var renewed = json(software.posts(Software.ALL + "/" + id + "/secrets"));

        this.clock.moveBy(Duration.ofHours(24).minusSeconds(1));
        this.sending.tryOnce(new CentreNumber(496), aSignalTo(496, id));
        this.clock.moveBy(Duration.ofSeconds(1));
        this.sending.tryOnce(new CentreNumber(496), aSignalTo(496, id));

        assertThat(this.receiver.taken())
                .extracting(taken -> taken.signatures().size())
                .containsExactly(2, 1);
        assertThat(this.receiver
                        .taken()
                        .getLast()
                        .signedBy(renewed.get("secret").stringValue()))
                .isTrue();
        assertThat(this.receiver
                        .taken()
                        .getLast()
                        .signedBy(created.get("secret").stringValue()))
                .isFalse();
    }

    /** The pauses until it is given up. */
    private List<Duration> tried(int centre, UUID signal) {
        var pauses = new ArrayList<Duration>();
        Optional<Instant> again = this.sending.tryOnce(new CentreNumber(centre), signal);
        while (again.isPresent() && pauses.size() < 100) {
            pauses.add(Duration.between(this.clock.instant(), again.get()));
            this.clock.moveTo(again.get());
            again = this.sending.tryOnce(new CentreNumber(centre), signal);
        }
        return pauses;
    }

    /** Without the task that would send it by the other clock. */
    private UUID aSignalTo(int centre, String webhook) {
        var number = new CentreNumber(centre);
        var signal = new Signal(
                UUID.randomUUID(),
                number,
                UUID.fromString(webhook),
                SignalKind.AID_REQUESTS_AVAILABLE,
                this.clock.instant());
        return this.wall.forCentre(number, () -> {
            this.signals.add(signal);
            return signal.id();
        });
    }
}
