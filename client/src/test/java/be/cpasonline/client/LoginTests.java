package be.cpasonline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.keys.SigningKey;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTests {

    private final Peer peer = new Peer();
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Clock.systemUTC().instant());
    private final InstantSource time = this.now::get;

    @AfterEach
    void close() {
        this.peer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "ec"})
    void theAssertionIsSignedSoThatOthersBelieveIt(String kind) throws Exception {
        var pair = kind.equals("rsa") ? Jwk.rsa() : Jwk.ec();
        gives("good");
        assertThat(tokens(pair).current()).isEqualTo("good");
        var form = form(this.peer.asked().get(0));
        var assertion = SignedJWT.parse(form.get("client_assertion"));
        var published = JWKSet.parse(pair.publicSet())
                .getKeyByKeyId(assertion.getHeader().getKeyID());
        var verifier =
                kind.equals("rsa") ? new RSASSAVerifier(published.toRSAKey()) : new ECDSAVerifier(published.toECKey());
        assertThat(assertion.verify(verifier)).isTrue();
        var claims = assertion.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("vendor-leuven").isEqualTo(claims.getSubject());
        assertThat(claims.getAudience()).containsExactly(this.peer.at("/token").toString());
        assertThat(claims.getExpirationTime().toInstant()).isAfter(this.now.get());
        assertThat(form).containsEntry("scope", "a b").containsEntry("grant_type", "client_credentials");
    }

    @Test
    void aTokenServesUntilShortlyBeforeItsEnd() {
        gives("first", "second");
        var tokens = tokens(Jwk.ec());
        tokens.current();
        pass(Duration.ofSeconds(239));
        assertThat(tokens.current()).isEqualTo("first");
        pass(Duration.ofSeconds(2));
        assertThat(tokens.current()).isEqualTo("second");
    }

    @Test
    void aTokenThatWasRefusedIsNotUsedAgain() {
        gives("first", "second");
        var tokens = tokens(Jwk.ec());
        tokens.refused(tokens.current());
        assertThat(tokens.current()).isEqualTo("second");
        tokens.refused("first");
        assertThat(tokens.current()).isEqualTo("second");
    }

    @Test
    void eachAttemptAtTheServerHasAnAssertionOfItsOwn() throws Exception {
        this.peer.says("POST /token", Said.nothing(503), token("good").truncated(), token("good"));
        tokens(Jwk.ec()).current();
        var ids = new HashSet<String>();
        for (var call : this.peer.asked()) {
            ids.add(SignedJWT.parse(form(call).get("client_assertion"))
                    .getJWTClaimsSet()
                    .getJWTID());
        }
        assertThat(ids).hasSize(3);
    }

    @Test
    void whoIsNotKnownThereIsToldSo() {
        this.peer.says("POST /token", Said.json(401, Map.of("error", "invalid_client")));
        assertThatThrownBy(() -> tokens(Jwk.ec()).current())
                .isInstanceOf(TokenRefusedException.class)
                .hasMessageContaining("invalid_client");
        assertThat(this.peer.asked()).hasSize(1);
    }

    private void pass(Duration length) {
        this.now.updateAndGet(instant -> instant.plus(length));
    }

    private void gives(String... tokens) {
        this.peer.says(
                "POST /token", Arrays.stream(tokens).map(LoginTests::token).toArray(Said[]::new));
    }

    private static Said token(String token) {
        return Said.json(200, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 300));
    }

    private Tokens tokens(Jwk pair) {
        var login = new Login(this.peer.at("/token"), "vendor-leuven", "a b", SigningKey.of(pair));
        return new ClientCredentials(login, new Wire(Wire.plain(), this.time, Patience.USUAL, length -> {}));
    }

    private static Map<String, String> form(Peer.Asked call) {
        return Arrays.stream(call.text().split("&"))
                .map(field -> field.split("="))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
