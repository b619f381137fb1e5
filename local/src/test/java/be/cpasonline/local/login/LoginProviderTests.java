package be.cpasonline.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.identity.NationalNumber;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The issuer in the place of CSAM FAS. */
class LoginProviderTests {

    private static final Map<String, String> EID = Map.of();

    private final Browser browser = new Browser(TheService.CITIZENS);

    @Test
    void theConfigurationIsThatOfTheIssuer() {
        var configuration = Browser.json(
                this.browser.page("/fas/.well-known/openid-configuration").body());

        assertThat(configuration.get("issuer")).isEqualTo(this.browser.issuer());
        assertThat(configuration.get("jwks_uri")).isEqualTo(this.browser.issuer() + "/oauth2/jwks");
        assertThat(configuration.get("userinfo_endpoint")).isEqualTo(this.browser.issuer() + "/userinfo");
        assertThat(configuration.get("end_session_endpoint")).isEqualTo(this.browser.issuer() + "/logout");
    }

    @Test
    void userInfoIsSignedForTheServiceAndSaysWhoLoggedIn() throws Exception {
        var answer = this.browser.userInfo("lambrecht", EID);
        var token = SignedJWT.parse(answer.body());
        var keys =
                JWKSet.load(URI.create(this.browser.issuer() + "/oauth2/jwks").toURL());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/jwt");
        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(this.browser.issuer());
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("service");
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("sub", "lambrecht")
                .containsEntry("egovNRN", "90020100130")
                .containsEntry("givenName", "Marie")
                .containsEntry("surname", "Lambrecht")
                .containsEntry("prefLanguage", "fr")
                .containsEntry("mail", "lambrecht@people.example");
    }

    @ParameterizedTest
    @CsvSource({"EID,eid,500", "ITSME,bmid,450", "OTHER,eidas,450", "AUTHENTICATOR,totp,400", "SELF_REGISTERED,pwd,100"
    })
    void theIdentityTokenNamesTheMethodAndTheLevel(String method, String reference, int level) throws Exception {
        var claims = SignedJWT.parse(this.browser.identityOf("demirci", Map.of("method", method)))
                .getJWTClaimsSet();

        assertThat(claims.getStringClaim("acr")).isEqualTo("urn:be:fedict:iam:fas:citizen:Level" + level);
        assertThat(claims.getStringListClaim("amr")).containsExactly(reference, "urn:be:fedict:iam:fas:Level" + level);
        assertThat(claims.getStringClaim("nonce")).isEqualTo("the nonce");
        assertThat(claims.getAudience()).containsExactly("service");
        assertThat(claims.getClaims()).doesNotContainKeys("egovNRN", "surname");
    }

    @Test
    void whatAPersonDoesNotHaveIsNoClaim() throws Exception {
        assertThat(SignedJWT.parse(this.browser.userInfo("ionescu", EID).body())
                        .getJWTClaimsSet()
                        .getClaims())
                .doesNotContainKey("egovNRN");
        assertThat(SignedJWT.parse(this.browser.userInfo("vermeulen", EID).body())
                        .getJWTClaimsSet()
                        .getClaims())
                .doesNotContainKey("mail");
    }

    @Test
    void aCodeIsWorthNothingToAnotherClient() {
        var code = this.browser.codeOf("lambrecht", EID);

        assertThat(new Browser(TheService.WORKERS).exchange(code).statusCode()).isEqualTo(400);
    }

    @Test
    void aClientOfAnotherIssuerIsNotKnown() {
        var answer = this.browser.authorize(Map.of("client_id", "service-itsme"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void whoeverCancelsIsSentBackWithARefusalAndTheState() {
        this.browser.authorize(Map.of());
        var back = this.browser.choose(Map.of("answer", "cancel"));

        assertThat(Browser.location(back))
                .hasToString(TheService.CITIZENS.redirectUri() + "?error=access_denied&state=the%20state");
    }

    @Test
    void aLoginWithoutProofKeyIsRefused() {
        var back = this.browser.authorize(Map.of("code_challenge", "", "code_challenge_method", ""));

        assertThat(Browser.location(back).getQuery()).contains("error=invalid_request");
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() {
        var code = this.browser.codeOf("lambrecht", EID);

        assertThat(this.browser
                        .exchange(code, "another verifier that is long enough for the rule")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aReturnAddressThatIsNotTheServicesIsRefused() {
        var answer = this.browser.authorize(Map.of("redirect_uri", "http://localhost:18081/elsewhere"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void eachLoginAsksAgain() {
        this.browser.codeOf("lambrecht", EID);

        assertThat(Browser.location(this.browser.authorize(Map.of())).getPath()).isEqualTo("/choose");
    }

    @Test
    void theChoiceIsShownInTheLanguageAskedFor() {
        this.browser.authorize(Map.of("ui_locales", "de"));

        assertThat(this.browser.page("/choose").body())
                .contains("lang=\"de\"")
                .contains("Als erfundene Person anmelden");
    }

    @Test
    void loggingOutLeadsBackToTheServiceWithoutAnyToken() {
        var back = this.browser.logout(TheService.ORIGIN + "/fr");

        assertThat(Browser.location(back)).hasToString(TheService.ORIGIN + "/fr?state=after");
    }

    @Test
    void loggingOutLeadsNowhereElse() {
        assertThat(this.browser.logout("http://localhost:18081/fr").statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyNumberOfAnInventedPersonHolds() {
        assertThat(Person.ALL)
                .flatExtracting(person -> person.nationalNumber().stream().toList())
                .allSatisfy(number -> assertThat(NationalNumber.typed(number, LocalDate.of(2026, 6, 5)))
                        .isPresent());
    }
}
