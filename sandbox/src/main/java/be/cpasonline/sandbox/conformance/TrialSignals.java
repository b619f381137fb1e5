package be.cpasonline.sandbox.conformance;

import be.cpasonline.callout.CalloutAnswer;
import be.cpasonline.callout.Callouts;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.provider.TokenTime;
import be.cpasonline.sandbox.OnlyInSandbox;
import be.cpasonline.sandbox.conformance.SignalSeen.Kind;
import be.cpasonline.signals.Subscription;
import be.cpasonline.signals.Webhooks;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends an address of a vendor a genuine signal, then wrong ones: each as somebody could who is not the service. */
@Component
@OnlyInSandbox
class TrialSignals {

    private static final Duration OLD = Duration.ofMinutes(10);
    private static final Duration TIME_TO_FETCH = Duration.ofSeconds(3);
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Webhooks webhooks;
    private final Callouts callouts;
    private final Observations observations;
    private final TokenTime time;

    TrialSignals(Webhooks webhooks, Callouts callouts, Observations observations, TokenTime time) {
        this.webhooks = webhooks;
        this.callouts = callouts;
        this.observations = observations;
        this.time = time;
    }

    /** One that was sent; the status is empty without an answer. */
    record Tried(Kind kind, Optional<Integer> status) {}

    private record Letter(Kind kind, Map<String, String> headers, byte[] body) {}

    /** To each address that this software subscribed; takes some seconds for each. */
    List<Tried> send(Software software) {
        return this.webhooks.subscriptionsAt(new CentreNumber(software.centre())).stream()
                .filter(subscription -> subscription.client().equals(software.client()))
                .flatMap(subscription -> tried(software, subscription))
                .toList();
    }

    private Stream<Tried> tried(Software software, Subscription subscription) {
        var begun = this.time.source().instant();
        var genuine = genuine(subscription, begun);
        var first = sent(software, subscription, genuine);
        awaitFetching(software, begun);
        var others = letters(subscription, genuine).stream()
                .map(letter -> sent(software, subscription, letter))
                .toList();
        return Stream.concat(Stream.of(first), others.stream());
    }

    private Letter genuine(Subscription subscription, Instant now) {
        var body = body(subscription, now);
        return new Letter(Kind.GENUINE, signed(this.webhooks.signature(subscription, body, now)), body);
    }

    private List<Letter> letters(Subscription subscription, Letter genuine) {
        var now = this.time.source().instant();
        var body = body(subscription, now);
        var right = this.webhooks.signature(subscription, body, now);
        var old = this.webhooks.signature(subscription, body, now.minus(OLD));
        return List.of(
                new Letter(Kind.UNSIGNED, Map.of(), body),
                new Letter(Kind.FORGED, signed(forged(now)), body),
                new Letter(Kind.ALTERED, signed(right), body(subscription, now)),
                new Letter(Kind.STALE, signed(old), body),
                new Letter(Kind.REPLAYED, genuine.headers(), genuine.body()));
    }

    private Tried sent(Software software, Subscription subscription, Letter letter) {
        var at = this.time.source().instant();
        var answer = WatchedCallouts.unseen(
                () -> this.callouts.post(subscription.address(), letter.headers(), letter.body()));
        var status = status(answer);
        this.observations.saw(software, new SignalSeen(at, letter.kind(), status));
        return new Tried(letter.kind(), status);
    }

    /** What is fetched for the genuine signal is not to be taken for what is fetched because of the others. */
    private void awaitFetching(Software software, Instant since) {
        var end = since.plus(TIME_TO_FETCH);
        while (this.time.source().instant().isBefore(end) && !this.observations.listedSince(software, since)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    static Optional<Integer> status(CalloutAnswer answer) {
        return switch (answer) {
            case CalloutAnswer.Status(int code) -> Optional.of(code);
            case CalloutAnswer.None _ -> Optional.empty();
        };
    }

    private static byte[] body(Subscription subscription, Instant now) {
        return TrialBody.of(subscription.centre().value(), now).written();
    }

    private static Map<String, String> signed(String signature) {
        return Map.of(Subscription.SIGNATURE, signature);
    }

    private static String forged(Instant now) {
        var code = new byte[32];
        CHANCE.nextBytes(code);
        return "t=" + now.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(code);
    }
}
