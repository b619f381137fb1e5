package be.cpasonline.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** A provider over real HTTP that is honest until a test says otherwise. */
final class ForgingProvider implements AutoCloseable {

    static final String CLIENT = "cpas-online";
    static final String SUBJECT = "subject-tell-tale-71";
    static final String NUMBER = "90020100130";
    static final String SURNAME = "Telltale-Surname";
    static final RSAKey OTHER_KEY = key("other");

    final AtomicInteger keysFetched = new AtomicInteger();
    final List<String> assertions = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private volatile RSAKey key = key("first");
    private volatile String nonce = "";
    private volatile Optional<RSAKey> sealedTo = Optional.empty();
    private volatile Consumer<ForgedToken> idToken = token -> {};
    private volatile Consumer<ForgedToken> userInfo = token -> {};
    private volatile Optional<Answer> tokenAnswer = Optional.empty();
    private volatile Optional<Answer> userInfoAnswer = Optional.empty();

    ForgingProvider() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, configuration()));
        this.server.createContext("/keys", exchange -> {
            this.keysFetched.incrementAndGet();
            json(exchange, new JWKSet(this.key.toPublicJWK()).toJSONObject());
        });
        this.server.createContext("/token", this::token);
        this.server.createContext("/userinfo", this::userInfo);
        this.server.start();
    }

    /** An answer that is no token at all; {@code slowly} it comes after the caller gave up. */
    record Answer(int status, String type, String body, boolean slowly) {}

    String issuer() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    RSAKey key() {
        return this.key;
    }

    void expects(String nonceOfThisLogin) {
        this.nonce = nonceOfThisLogin;
    }

    void encryptsTo(RSAKey ours) {
        this.sealedTo = Optional.of(ours);
    }

    void forgesIdToken(Consumer<ForgedToken> change) {
        this.idToken = change;
    }

    void forgesUserInfo(Consumer<ForgedToken> change) {
        this.userInfo = change;
    }

    void answersTokenWith(Answer answer) {
        this.tokenAnswer = Optional.of(answer);
    }

    void answersUserInfoWith(Answer answer) {
        this.userInfoAnswer = Optional.of(answer);
    }

    /** Signs with another pair from now on, and publishes only that. */
    void changesItsKey() {
        this.key = key("second");
    }

    private Map<String, Object> configuration() {
        var said = new LinkedHashMap<String, Object>();
        said.put("issuer", issuer());
        said.put("authorization_endpoint", issuer() + "/authorize");
        said.put("token_endpoint", issuer() + "/token");
        said.put("userinfo_endpoint", issuer() + "/userinfo");
        said.put("jwks_uri", issuer() + "/keys");
        said.put("subject_types_supported", List.of("public"));
        said.put("response_types_supported", List.of("code"));
        // A provider's word on algorithms must not widen ours.
        said.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none"));
        return said;
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (var field : form.split("&")) {
            if (field.startsWith("client_assertion=")) {
                this.assertions.add(field.substring("client_assertion=".length()));
            }
        }
        if (this.tokenAnswer.isPresent()) {
            send(exchange, this.tokenAnswer.get());
            return;
        }
        var token = honest();
        token.claim("nonce", this.nonce);
        this.idToken.accept(token);
        var answer = Map.<String, Object>of(
                "access_token", "once", "token_type", "Bearer", "expires_in", 60, "id_token", token.written());
        json(exchange, answer);
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        if (this.userInfoAnswer.isPresent()) {
            send(exchange, this.userInfoAnswer.get());
            return;
        }
        var token = honest();
        token.claim("egovNRN", NUMBER);
        token.claim("surname", SURNAME);
        this.userInfo.accept(token);
        send(exchange, new Answer(200, "application/jwt", token.written(), false));
    }

    private ForgedToken honest() {
        var now = Clock.systemUTC().instant();
        var token = new ForgedToken(
                new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT).subject(SUBJECT), this.key);
        token.times(now, now.plusSeconds(60));
        token.sealedTo = this.sealedTo;
        return token;
    }

    private void json(HttpExchange exchange, Map<String, Object> body) throws IOException {
        send(exchange, new Answer(200, "application/json", JsonMapper.shared().writeValueAsString(body), false));
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            if (answer.slowly() && this.closed.await(30, TimeUnit.SECONDS)) {
                return;
            }
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        this.closed.countDown();
        this.server.stop(0);
    }
}
