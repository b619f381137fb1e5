package be.cpasonline.local.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault that can be chosen really happens, to that one login. */
class FaultTests {

    private final Browser browser = new Browser(TheService.CITIZENS);

    @ParameterizedTest
    @CsvSource({"CANCELLED,access_denied", "REFUSED,consent_required", "PROVIDER_ERROR,server_error"})
    void theServiceIsToldThatThereWillBeNoCode(Fault fault, String error) {
        var back = this.browser.backWith("lambrecht", with(fault));

        assertThat(back).hasToString(TheService.CITIZENS.redirectUri() + "?error=" + error + "&state=the%20state");
    }

    @Test
    void theStateIsNotTheServices() {
        assertThat(this.browser.backWith("lambrecht", with(Fault.STATE_ALTERED)).getQuery())
                .contains("code=")
                .contains("state=altered");
    }

    @Test
    void theNonceIsNotTheServices() throws Exception {
        assertThat(identity(Fault.NONCE_REPLACED).getJWTClaimsSet().getStringClaim("nonce"))
                .isEqualTo("altered");
    }

    @Test
    void slowIsSlowerThanTheServiceWaits() {
        var code = this.browser.codeOf("lambrecht", with(Fault.SLOW));
        var began = Instant.now();

        assertThat(this.browser.exchange(code).statusCode()).isEqualTo(200);
        assertThat(Duration.between(began, Instant.now())).isBetween(Fault.SLOWNESS, Duration.ofSeconds(30));
    }

    @Test
    void downGivesNoTokens() {
        assertThat(this.browser
                        .exchange(this.browser.codeOf("lambrecht", with(Fault.DOWN)))
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void garbageIsNoAnswerOfTheProtocol() {
        var answer = this.browser.exchange(this.browser.codeOf("lambrecht", with(Fault.GARBAGE)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<html>");
    }

    @Test
    void theTokenComesFromElsewhereOrIsForSomebodyElse() throws Exception {
        assertThat(claims(Fault.WRONG_ISSUER).getIssuer()).isNotEqualTo(this.browser.issuer());
        assertThat(claims(Fault.WRONG_AUDIENCE).getAudience()).doesNotContain("service");
    }

    @Test
    void theTokenIsOutsideItsTimeByFarMoreThanAnyClockDiffers() throws Exception {
        var now = Instant.now();

        assertThat(claims(Fault.EXPIRED).getExpirationTime()).isBefore(now.minusSeconds(1_800));
        assertThat(claims(Fault.NOT_YET_VALID).getNotBeforeTime()).isAfter(now.plusSeconds(1_800));
        assertThat(claims(Fault.OLD_LOGIN).getDateClaim("auth_time")).isBefore(now.minusSeconds(3_600));
    }

    @Test
    void theSignatureIsNotThatOfTheKeyItNames() throws Exception {
        assertThat(published().getKeyByKeyId(identity(Fault.NONE).getHeader().getKeyID()))
                .isNotNull();
        assertThat(holds(identity(Fault.NONE))).isTrue();
        assertThat(holds(identity(Fault.OTHER_KEY))).isFalse();
        assertThat(published()
                        .getKeyByKeyId(
                                identity(Fault.UNKNOWN_KEY_ID).getHeader().getKeyID()))
                .isNull();
        assertThat(identity(Fault.MISSING_KEY_ID).getHeader().getKeyID()).isNull();
    }

    @Test
    void userInfoIsAboutAnotherPersonOrNotSigned() throws Exception {
        var other = this.browser.userInfo("lambrecht", with(Fault.OTHER_PERSON));
        var unsigned = this.browser.userInfo("lambrecht", with(Fault.UNSIGNED_USER_INFO));

        assertThat(SignedJWT.parse(other.body()).getJWTClaimsSet().getSubject()).isNotEqualTo("lambrecht");
        assertThat(Browser.json(unsigned.body()).get("sub")).isEqualTo("lambrecht");
        assertThat(unsigned.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    }

    @Test
    void theTokenIsLongerThanAnyTokenOfALogin() {
        assertThat(this.browser.identityOf("lambrecht", with(Fault.OVERSIZED))).hasSizeGreaterThan(20_000);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsNamedInEveryLanguage(Fault fault) {
        for (var language : Language.values()) {
            assertThatCode(() -> Texts.beside(ChoicePage.class).in(language).get("fault." + fault))
                    .doesNotThrowAnyException();
        }
    }

    private SignedJWT identity(Fault fault) throws Exception {
        return SignedJWT.parse(this.browser.identityOf("lambrecht", with(fault)));
    }

    private JWTClaimsSet claims(Fault fault) throws Exception {
        return identity(fault).getJWTClaimsSet();
    }

    private boolean holds(SignedJWT token) throws Exception {
        var key = published().getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        return token.verify(new RSASSAVerifier(key));
    }

    private JWKSet published() throws Exception {
        return JWKSet.load(URI.create(this.browser.issuer() + "/oauth2/jwks").toURL());
    }

    private static Map<String, String> with(Fault fault) {
        return Map.of("fault", fault.name());
    }
}
