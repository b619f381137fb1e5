package be.cpasonline;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A login provider that says of a person whatever a test has told it to, over real HTTP and with real signatures. */
public final class TestProvider {

    private static final TestProvider STARTED = new TestProvider();

    private final HttpServer server;
    private final RSAKey key;
    private volatile Map<String, Object> claims = Map.of();
    private volatile String nonce = "";
    private volatile String lastTokenRequest = "";

    private TestProvider() {
        try {
            this.key = new RSAKeyGenerator(2048).keyID("test").generate();
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        this.server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, configuration()));
        this.server.createContext(
                "/keys", exchange -> json(exchange, new JWKSet(this.key.toPublicJWK()).toJSONObject()));
        this.server.createContext("/token", this::token);
        this.server.createContext("/userinfo", this::userInfo);
        this.server.start();
    }

    public static TestProvider running() {
        return STARTED;
    }

    public String issuer() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    /** Who logs in next, answering the request that carried this nonce. */
    public void says(String expectedNonce, Map<String, Object> about) {
        this.nonce = expectedNonce;
        this.claims = about;
    }

    public String lastTokenRequest() {
        return this.lastTokenRequest;
    }

    /** Its word that a login ended, with these claims besides issuer and audience. */
    public String saysThatALoginEnded(Map<String, Object> about) {
        var token = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("cpas-online")
                .issueTime(Date.from(Clock.systemUTC().instant()))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        about.forEach(token::claim);
        return signed(token.build(), new JOSEObjectType("logout+jwt"));
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                issuer(),
                "end_session_endpoint",
                issuer() + "/logout",
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "userinfo_endpoint",
                issuer() + "/userinfo",
                "jwks_uri",
                issuer() + "/keys",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void token(HttpExchange exchange) throws IOException {
        this.lastTokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        json(exchange, Map.of("access_token", "once", "token_type", "Bearer", "expires_in", 60, "id_token", idToken()));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        if ("application/jwt".equals(exchange.getRequestHeaders().getFirst("Accept"))) {
            send(exchange, "application/jwt", idToken().getBytes(StandardCharsets.UTF_8));
        } else {
            json(exchange, this.claims);
        }
    }

    private String idToken() {
        var now = Clock.systemUTC().instant();
        var token = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("cpas-online")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", this.nonce);
        this.claims.forEach(token::claim);
        return signed(token.build(), JOSEObjectType.JWT);
    }

    private String signed(JWTClaimsSet said, JOSEObjectType type) {
        try {
            var signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(type)
                            .keyID("test")
                            .build(),
                    said);
            signed.sign(new RSASSASigner(this.key));
            return signed.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void json(HttpExchange exchange, Map<String, Object> body) {
        send(exchange, "application/json", JsonMapper.shared().writeValueAsBytes(body));
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
