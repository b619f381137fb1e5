package be.cpasonline.local;

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
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;

/** An authorization server that gives every token a test asks for, also such as the stand-in would never give. */
public final class MachineIssuer implements AutoCloseable {

    /** The scopes of a machine that may do everything. */
    public static final String BOTH = "scope:mi-is:cpasOnline:consult scope:mi-is:cpasOnline:acknowledge";

    private final RSAKey key;
    private final HttpServer server;

    private MachineIssuer(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    /** One on a free port of loopback. */
    public static MachineIssuer start() {
        try {
            var key = new RSAKeyGenerator(2048).keyID("of-machines").generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new MachineIssuer(key, server);
            issuer.serve(
                    "/.well-known/openid-configuration",
                    "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer.address(), issuer.address()));
            issuer.serve("/keys", new JWKSet(key.toPublicJWK()).toString());
            server.start();
            return issuer;
        } catch (IOException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void serve(String path, String json) {
        this.server.createContext(path, exchange -> {
            var body = json.getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    /** What it calls itself, and where its keys are found. */
    public String address() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    /** A token for the calls of that service with these claims, good for one minute. */
    public String token(String service, Map<String, Object> more) {
        var now = InstantSource.system().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(service + "/REST/cpasOnline/v1")
                .subject("software")
                .claim("client_id", "software")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(1))));
        more.forEach(claims::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(this.key.getKeyID())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims.build());
        try {
            token.sign(new RSASSASigner(this.key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        this.server.stop(0);
    }
}
