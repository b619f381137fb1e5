package be.cpasonline.local.login;

import be.cpasonline.provider.ClientKeysCommand;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the provider needs of the service: its published keys and its ear for logouts; and one provider for all tests. */
final class TheService {

    static final Queue<String> LOGOUTS = new ConcurrentLinkedQueue<>();
    static final String ORIGIN = started();
    static final Client CITIZENS = Client.forCitizens("service", ORIGIN);
    static final Client ITSME = Client.forItsme("service-itsme", ORIGIN);
    static final Client WORKERS = Client.forWorkers("portal", "secret of the portal", ORIGIN);
    static final LoginProvider PROVIDER = LoginProvider.start(freePort(), List.of(CITIZENS, ITSME, WORKERS));

    private static final JWKSet KEYS = drawn();

    private TheService() {}

    private static JWKSet drawn() {
        try {
            var line = ClientKeysCommand.run(Map.of(), Instant.now(), "new");
            return JWKSet.parse(line.substring(line.indexOf('=') + 1));
        } catch (ParseException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
            server.createContext("/login/keys", exchange -> {
                var body = KEYS.toPublicJWKSet().toString().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/jwk-set+json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.createContext("/portal/login/ended", exchange -> {
                LOGOUTS.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static RSAKey key(KeyUse use) {
        return KEYS.getKeys().stream()
                .filter(key -> key.getKeyUse().equals(use))
                .findFirst()
                .orElseThrow()
                .toRSAKey();
    }

    static String assertion(String client, String audience) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(client)
                .subject(client)
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        var key = key(KeyUse.SIGNATURE);
        return Tokens.signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims, key);
    }

    /** What was encrypted to the service, opened. */
    static SignedJWT opened(String token) {
        try {
            var encrypted = EncryptedJWT.parse(token);
            encrypted.decrypt(new RSADecrypter(key(KeyUse.ENCRYPTION)));
            return encrypted.getPayload().toSignedJWT();
        } catch (ParseException | JOSEException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
