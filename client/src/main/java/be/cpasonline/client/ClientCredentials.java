package be.cpasonline.client;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tokens by client credentials with a signed assertion; kept as long as they are good, renewed before they end. */
final class ClientCredentials implements Tokens {

    private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration AHEAD = Duration.ofSeconds(60);

    /** A token and the moment from which another is asked for. */
    private record Held(String token, Instant until) {}

    private final Login login;
    private final SignedAssertions assertions;
    private final Wire wire;
    private @Nullable Held held;

    ClientCredentials(Login login, Wire wire) {
        this.login = login;
        this.wire = wire;
        this.assertions = new SignedAssertions(login, wire.time());
    }

    @Override
    public synchronized String current() {
        var good = this.held;
        if (good == null || !this.wire.time().instant().isBefore(good.until())) {
            good = this.wire.attempts().until(this::fetched);
            this.held = good;
        }
        return good.token();
    }

    @Override
    public synchronized void refused(String token) {
        if (this.held != null && this.held.token().equals(token)) {
            this.held = null;
        }
    }

    private Held fetched() throws TryAgain, InterruptedException {
        var asked = this.wire.time().instant();
        var answer = this.wire.exchange(request());
        if (answer.status() == 429 || answer.status() >= 500) {
            throw new TryAgain(refusal(answer), answer.retryAfter());
        }
        if (!answer.good()) {
            throw refusal(answer);
        }
        return held(this.wire.read(answer, JsonNode.class), asked);
    }

    /** A token ends a minute early, or, when it lives for less than five, after four fifths of its life. */
    private static Held held(JsonNode answer, Instant asked) {
        var life = Duration.ofSeconds(answer.path("expires_in").asLong(300));
        var ahead = life.dividedBy(5).compareTo(AHEAD) < 0 ? life.dividedBy(5) : AHEAD;
        return new Held(
                answer.required("access_token").asString(), asked.plus(life).minus(ahead));
    }

    private HttpRequest request() {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", ASSERTION);
        form.put("client_assertion", this.assertions.next());
        form.put("client_id", this.login.client());
        if (!this.login.scopes().isBlank()) {
            form.put("scope", this.login.scopes());
        }
        return HttpRequest.newBuilder(this.login.tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static TokenRefusedException refusal(Answer answer) {
        return new TokenRefusedException(answer.status(), error(answer).orElse(""));
    }

    /** The code of the error, RFC 6749, section 5.2. */
    private static Optional<String> error(Answer answer) {
        try {
            return Optional.of(answer.as(JsonNode.class).path("error").asString(""));
        } catch (RuntimeException noJson) {
            return Optional.empty();
        }
    }
}
