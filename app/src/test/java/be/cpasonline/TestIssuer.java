package be.cpasonline;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** An authorization server of machines: it tells its keys over real HTTP (RFC 8414) and signs what a test wants. */
public final class TestIssuer implements AutoCloseable {

    private static final TestIssuer STARTED = new TestIssuer();

    public final RSAKey rsa;
    public final RSAKey unpublished;
    public final ECKey elliptic;
    public final AtomicInteger keysFetched = new AtomicInteger();
    public final AtomicInteger configurationFetched = new AtomicInteger();
    private final HttpServer server;
    private volatile JWKSet published;

    public TestIssuer() {
        try {
            this.rsa = new RSAKeyGenerator(2048).keyID("machines-rsa").generate();
            this.unpublished = new RSAKeyGenerator(2048).keyID("machines-new").generate();
            this.elliptic = new ECKeyGenerator(Curve.P_256).keyID("machines-ec").generate();
            this.published = new JWKSet(List.of(this.rsa, this.elliptic)).toPublicJWKSet();
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        serve("/.well-known/oauth-authorization-server/machines", this.configurationFetched, this::configuration);
        serve("/keys", this.keysFetched, () -> this.published.toJSONObject());
        this.server.start();
    }

    public static TestIssuer running() {
        return STARTED;
    }

    public String issuer() {
        return address("/machines");
    }

    public String address(String path) {
        return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
    }

    /** From now on the key that nobody knew is published too. */
    public void publishesTheNewKey() {
        this.published = new JWKSet(List.of(this.rsa, this.elliptic, this.unpublished)).toPublicJWKSet();
    }

    /** Serves its configuration under the OpenID Connect address too. */
    public void speaksOpenIdConnect() {
        serve("/machines/.well-known/openid-configuration", this.configurationFetched, this::configuration);
    }

    /** A token for our API, good until something is changed. */
    public TestAccessToken token() {
        return new TestAccessToken(this);
    }

    private Map<String, Object> configuration() {
        return Map.of("issuer", issuer(), "jwks_uri", address("/keys"), "token_endpoint", address("/token"));
    }

    private void serve(String path, AtomicInteger counter, Supplier<Map<String, Object>> body) {
        this.server.createContext(path, exchange -> {
            counter.incrementAndGet();
            var bytes = JsonMapper.shared().writeValueAsBytes(body.get());
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Override
    public void close() {
        this.server.stop(0);
    }
}
