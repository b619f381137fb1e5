package be.cpasonline.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.AuthenticationException;

/** Our pairs before, during and after a rotation; both pairs are really used at a provider. */
class OurKeysTests {

    private static final Instant NOW = Clock.systemUTC().instant();
    private static final String BEFORE = made(Map.of(), NOW.minus(Duration.ofDays(90)), "new");
    private static final String ROTATED = made(Map.of("CPAS_CLIENT_KEYS", BEFORE), NOW, "rotate");
    private static final Duration ALMOST_A_DAY = Duration.ofHours(24).minusSeconds(1);

    private static String made(Map<String, String> environment, Instant now, String word) {
        return ClientKeysCommand.run(environment, now, word).strip().substring("CPAS_CLIENT_KEYS=".length());
    }

    @Test
    void onePairSignsAndOneIsEncryptedTo() {
        var published = OurKeys.of(BEFORE).published(NOW).getKeys();
        assertThat(published)
                .hasSize(2)
                .extracting(JWK::getKeyUse)
                .containsOnlyOnce(KeyUse.SIGNATURE, KeyUse.ENCRYPTION);
        assertThat(published).noneMatch(JWK::isPrivate);
    }

    @Test
    void aFirstPairIsUsedAtOnce() {
        assertThat(OurKeys.of(made(Map.of(), NOW, "new")).signing(NOW)).isPresent();
    }

    @Test
    void aNewSigningPairIsPublishedADayBeforeItIsUsed() {
        var keys = OurKeys.of(ROTATED);
        var old = id(OurKeys.of(BEFORE).signing(NOW).orElseThrow());

        assertThat(id(keys.signing(NOW.plus(ALMOST_A_DAY)).orElseThrow())).isEqualTo(old);
        assertThat(ids(keys, NOW, KeyUse.SIGNATURE)).hasSize(2).contains(old);
        assertThat(id(keys.signing(dayLater()).orElseThrow())).isNotEqualTo(old);
        assertThat(ids(keys, dayLater(), KeyUse.SIGNATURE)).hasSize(1).doesNotContain(old);
    }

    @Test
    void whatIsEncryptedToTheOldPairOpensForADay() {
        var keys = OurKeys.of(ROTATED);
        var old = OurKeys.of(BEFORE).decryption(NOW).getKeys().getFirst();

        assertThat(keys.decryption(NOW.plus(ALMOST_A_DAY)).getKeys()).contains(old);
        assertThat(keys.decryption(dayLater()).getKeys()).hasSize(1).doesNotContain(old);
        assertThat(ids(keys, NOW, KeyUse.ENCRYPTION)).hasSize(1).doesNotContain(id(old));
    }

    @Test
    void rotatingTwiceInADayLosesNoPairInUse() {
        var twice = OurKeys.of(made(Map.of("CPAS_CLIENT_KEYS", ROTATED), NOW.plusSeconds(60), "rotate"));
        var old = OurKeys.of(BEFORE);

        assertThat(id(twice.signing(NOW.plusSeconds(120)).orElseThrow()))
                .isEqualTo(id(old.signing(NOW).orElseThrow()));
        assertThat(twice.decryption(NOW.plusSeconds(120)).getKeys())
                .contains(old.decryption(NOW).getKeys().getFirst());
    }

    @Test
    void duringARotationAProviderThatKnowsOnlyTheOldPairsStillWorks() throws JOSEException, ParseException {
        try (var provider = new ForgingProvider()) {
            var keys = OurKeys.of(ROTATED);
            provider.encryptsTo(publicHalf(OurKeys.of(BEFORE), KeyUse.ENCRYPTION));

            var login = OneLogin.at(provider, Answers.NESTED, keys, Clock.systemUTC());

            assertThat(login.comesBack().getClaimAsString("egovNRN")).isEqualTo(ForgingProvider.NUMBER);
            assertThat(proves(provider.assertions.getLast(), publicHalf(OurKeys.of(BEFORE), KeyUse.SIGNATURE)))
                    .isTrue();
        }
    }

    @Test
    void afterARotationOnlyTheNewPairsCount() throws JOSEException, ParseException {
        var rotatedLongAgo = OurKeys.of(made(
                Map.of("CPAS_CLIENT_KEYS", made(Map.of(), NOW.minus(Duration.ofDays(90)), "new")),
                NOW.minus(Duration.ofHours(25)),
                "rotate"));
        try (var provider = new ForgingProvider()) {
            var login = OneLogin.at(provider, Answers.NESTED, rotatedLongAgo, Clock.systemUTC());
            provider.encryptsTo(publicHalf(rotatedLongAgo, KeyUse.ENCRYPTION));
            login.comesBack();
            assertThat(proves(provider.assertions.getLast(), publicHalf(rotatedLongAgo, KeyUse.SIGNATURE)))
                    .isTrue();

            provider.encryptsTo(publicHalf(OurKeys.of(BEFORE), KeyUse.ENCRYPTION));
            var refused = catchThrowableOfType(AuthenticationException.class, login::comesBack);
            assertThat(LoginTrouble.of(refused, "tried")).isEqualTo(LoginTrouble.NOT_TRUSTED);
        }
    }

    /** integration: RS256, the token address as audience, ourselves as issuer and subject, an id, a short life. */
    @Test
    void theAssertionSaysWhoWeAreAndForWhom() throws JOSEException, ParseException {
        try (var provider = new ForgingProvider()) {
            var keys = OurKeys.of(BEFORE);
            provider.encryptsTo(publicHalf(keys, KeyUse.ENCRYPTION));
            OneLogin.at(provider, Answers.NESTED, keys, Clock.systemUTC()).comesBack();

            var assertion = SignedJWT.parse(provider.assertions.getLast());
            var claims = assertion.getJWTClaimsSet();
            assertThat(assertion.getHeader().getKeyID()).isNotBlank();
            assertThat(claims.getIssuer()).isEqualTo(ForgingProvider.CLIENT).isEqualTo(claims.getSubject());
            assertThat(claims.getAudience()).containsExactly(provider.issuer() + "/token");
            assertThat(claims.getJWTID()).isNotBlank();
            assertThat(Duration.between(NOW, claims.getExpirationTime().toInstant()))
                    .isLessThan(Duration.ofMinutes(6));
        }
    }

    @Test
    void whatIsNoSetOfPrivateKeysIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> OurKeys.of("{\"keys\":[{\"kty\":\"secret-tell-tale\"}]}"))
                .isInstanceOf(UnusableClientKeys.class)
                .hasMessageContaining("CPAS_CLIENT_KEYS")
                .hasMessageNotContaining("tell-tale");
    }

    private static boolean proves(String assertion, RSAKey key) throws JOSEException, ParseException {
        return SignedJWT.parse(assertion).verify(new RSASSAVerifier(key));
    }

    private static RSAKey publicHalf(OurKeys keys, KeyUse use) {
        return keys.published(NOW).getKeys().stream()
                .filter(key -> use.equals(key.getKeyUse()))
                .findFirst()
                .orElseThrow()
                .toRSAKey();
    }

    private static List<String> ids(OurKeys keys, Instant now, KeyUse use) {
        return keys.published(now).getKeys().stream()
                .filter(key -> use.equals(key.getKeyUse()))
                .map(JWK::getKeyID)
                .toList();
    }

    private static String id(JWK key) {
        return key.getKeyID();
    }

    private static Instant dayLater() {
        return NOW.plus(Duration.ofHours(24));
    }
}
