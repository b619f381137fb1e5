package be.cpasonline.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.cpasonline.provider.RefusedToken.Reason;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWSAlgorithm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.AuthenticationException;

/** What somebody who stands between a provider and us, or who logs in as somebody else, may try. */
@ExtendWith(OutputCaptureExtension.class)
class TokenAttackTests {

    private static final OurKeys OURS = OurKeys.of(
            ClientKeysCommand.run(Map.of(), Clock.systemUTC().instant().minus(Duration.ofDays(2)), "new")
                    .strip()
                    .substring("CPAS_CLIENT_KEYS=".length()));

    private final ForgingProvider provider = new ForgingProvider();

    /** One thing that is wrong with a token, and the word by which the log tells it. */
    private record Forgery(String name, Reason reason, Consumer<ForgedToken> change) {
        @Override
        public String toString() {
            return this.name;
        }
    }

    private static final List<Forgery> FORGERIES = List.of(
            new Forgery("alg none", Reason.ALGORITHM, otherwise(ForgedToken::unsigned)),
            new Forgery("HS256 with the public key", Reason.ALGORITHM, otherwise(ForgedToken::signedWithThePublicKey)),
            new Forgery(
                    "an algorithm that is not ours", Reason.ALGORITHM, token -> token.algorithm = JWSAlgorithm.RS512),
            new Forgery("missing key id", Reason.KEY_ID_MISSING, token -> token.keyId = null),
            new Forgery("unknown key id", Reason.KEY_UNKNOWN, token -> token.keyId = "nobody's"),
            new Forgery(
                    "another key under the known id", Reason.SIGNATURE, token -> token.key = ForgingProvider.OTHER_KEY),
            new Forgery("wrong issuer", Reason.ISSUER, token -> token.claim("iss", "https://elsewhere.example")),
            new Forgery("no issuer", Reason.ISSUER, token -> token.claim("iss", null)),
            new Forgery("wrong audience", Reason.AUDIENCE, token -> token.claim("aud", List.of("somebody-else"))),
            new Forgery(
                    "two audiences, none authorized",
                    Reason.AUDIENCE,
                    token -> token.claim("aud", List.of(ForgingProvider.CLIENT, "somebody-else"))),
            new Forgery("authorized for another", Reason.AUDIENCE, token -> token.claim("azp", "somebody-else")),
            new Forgery("expired", Reason.EXPIRED, token -> token.times(ago(600), ago(121))),
            new Forgery("not yet valid", Reason.NOT_YET_VALID, token -> token.claim("nbf", seconds(ago(-150)))),
            new Forgery("issued in the future", Reason.NOT_YET_VALID, token -> token.times(ago(-150), ago(-300))),
            new Forgery("oversized", Reason.OVERSIZED, token -> token.claim("more", "x".repeat(20_000))),
            new Forgery("no token", Reason.UNREADABLE, otherwise(token -> "no token")),
            new Forgery("a token that says a login ended", Reason.TYPE, token -> token.type = type("logout+jwt")));

    private static final List<Forgery> FORGERIES_OF_NESTED = List.of(
            new Forgery("signed but not encrypted", Reason.ALGORITHM, token -> token.sealedTo = Optional.empty()),
            new Forgery(
                    "encrypted to somebody else",
                    Reason.ENCRYPTION,
                    token -> token.sealedTo = Optional.of(ForgingProvider.OTHER_KEY)),
            new Forgery("encrypted in an old way", Reason.ALGORITHM, token -> token.sealing = oldWay()));

    @AfterEach
    void stop() {
        this.provider.close();
    }

    @Test
    void anHonestLoginIsBelieved() {
        assertThat(OneLogin.at(this.provider).comesBack().getClaimAsString("egovNRN"))
                .isEqualTo(ForgingProvider.NUMBER);
        this.provider.encryptsTo(sealing());
        assertThat(nested().comesBack().getClaimAsString("egovNRN")).isEqualTo(ForgingProvider.NUMBER);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(false, true)
                .flatMap(
                        nested -> Stream.concat(FORGERIES.stream(), nested ? FORGERIES_OF_NESTED.stream() : Stream.of())
                                .map(forgery -> Arguments.of(forgery, nested)));
    }

    @ParameterizedTest(name = "{0}, nested {1}")
    @MethodSource("forgeries")
    void aForgedIdTokenIsRefused(Forgery forgery, boolean nested, CapturedOutput log) {
        this.provider.forgesIdToken(forgery.change());

        refused(nested, forgery.reason(), log);
    }

    @ParameterizedTest(name = "{0}, nested {1}")
    @MethodSource("forgeries")
    void forgedUserInfoIsRefused(Forgery forgery, boolean nested, CapturedOutput log) {
        this.provider.forgesUserInfo(forgery.change());

        refused(nested, forgery.reason(), log);
    }

    @Test
    void userInfoOfAnotherPersonIsRefused(CapturedOutput log) {
        this.provider.forgesUserInfo(token -> token.claim("sub", "somebody else"));

        refused(false, Reason.SUBJECT, log);
    }

    @Test
    void userInfoOfNobodyIsRefused(CapturedOutput log) {
        this.provider.forgesUserInfo(token -> token.claim("sub", null));

        refused(false, Reason.SUBJECT, log);
    }

    @Test
    void aSwappedSubjectIsRefused(CapturedOutput log) {
        this.provider.forgesIdToken(token -> token.claim("sub", "somebody else"));

        refused(false, Reason.SUBJECT, log);
    }

    @Test
    void unsignedUserInfoIsRefused(CapturedOutput log) {
        this.provider.answersUserInfoWith(new ForgingProvider.Answer(
                200, "application/json", "{\"sub\":\"" + ForgingProvider.SUBJECT + "\"}", false));

        refused(false, Reason.ALGORITHM, log);
    }

    @Test
    void theNonceOfAnotherLoginIsRefused(CapturedOutput log) {
        this.provider.forgesIdToken(token -> token.claim("nonce", "of another login"));

        assertThat(LoginTrouble.of(failure(OneLogin.at(this.provider)), "tried"))
                .isEqualTo(LoginTrouble.NOT_TRUSTED);
        assertThat(log.getAll()).contains("tried came to nothing: invalid_nonce");
        nothingPersonal(log);
    }

    private void refused(boolean nested, Reason reason, CapturedOutput log) {
        if (nested) {
            this.provider.encryptsTo(sealing());
        }
        var failure = failure(nested ? nested() : OneLogin.at(this.provider));

        assertThat(LoginTrouble.of(failure, "tried")).isEqualTo(LoginTrouble.NOT_TRUSTED);
        assertThat(log.getAll()).contains("tried came to nothing: token refused, " + reason.code());
        nothingPersonal(log);
    }

    private static void nothingPersonal(CapturedOutput log) {
        assertThat(log.getAll())
                .doesNotContain(ForgingProvider.NUMBER)
                .doesNotContain(ForgingProvider.SURNAME)
                .doesNotContain(ForgingProvider.SUBJECT)
                .doesNotContain("eyJ")
                .doesNotContain("code-tell-tale");
    }

    private static AuthenticationException failure(OneLogin login) {
        return catchThrowableOfType(AuthenticationException.class, login::comesBack);
    }

    private OneLogin nested() {
        return OneLogin.at(this.provider, Answers.NESTED, OURS, Clock.systemUTC());
    }

    private static com.nimbusds.jose.jwk.RSAKey sealing() {
        return OURS.published(Clock.systemUTC().instant()).getKeys().stream()
                .filter(key -> com.nimbusds.jose.jwk.KeyUse.ENCRYPTION.equals(key.getKeyUse()))
                .findFirst()
                .orElseThrow()
                .toRSAKey();
    }

    private static Consumer<ForgedToken> otherwise(java.util.function.Function<ForgedToken, String> way) {
        return token -> token.otherwise = Optional.of(way);
    }

    @SuppressWarnings("deprecation")
    private static JWEAlgorithm oldWay() {
        return JWEAlgorithm.RSA_OAEP;
    }

    private static JOSEObjectType type(String name) {
        return new JOSEObjectType(name);
    }

    private static Instant ago(long seconds) {
        return Clock.systemUTC().instant().minusSeconds(seconds);
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }
}
