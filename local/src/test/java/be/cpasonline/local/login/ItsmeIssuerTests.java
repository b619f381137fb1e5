package be.cpasonline.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jwt.EncryptedJWT;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The issuer in the place of itsme: what it says is signed, then encrypted to the service. */
class ItsmeIssuerTests {

    private final Browser browser = new Browser(TheService.ITSME);

    @Test
    void theIdentityTokenIsEncryptedToTheServiceAndSignedInside() throws Exception {
        var token = this.browser.identityOf("demirci", Map.of());
        var header = EncryptedJWT.parse(token).getHeader();
        var claims = TheService.opened(token).getJWTClaimsSet();

        assertThat(header.getAlgorithm()).isEqualTo(JWEAlgorithm.RSA_OAEP_256);
        assertThat(header.getEncryptionMethod()).isEqualTo(EncryptionMethod.A128CBC_HS256);
        assertThat(header.getContentType()).isEqualTo("JWT");
        assertThat(claims.getIssuer()).isEqualTo(this.browser.issuer());
        assertThat(claims.getSubject()).isEqualTo("demirci");
        assertThat(claims.getStringClaim("acr")).isEqualTo("http://itsme.services/v2/claim/acr_advanced");
    }

    @Test
    void userInfoIsEncryptedTooAndNamesTheClaimsAsItsmeDoes() throws Exception {
        var answer = this.browser.userInfo("demirci", Map.of());
        var token = TheService.opened(answer.body());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/jwt");
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("http://itsme.services/v2/claim/BENationalNumber", "03051712475")
                .containsEntry("family_name", "Demirci")
                .containsEntry("given_name", "Yusuf")
                .containsEntry("locale", "nl")
                .containsEntry("email", "demirci@people.example")
                .containsEntry("email_verified", false)
                .doesNotContainKey("egovNRN");
    }

    @Test
    void noMethodIsChosenThere() {
        this.browser.authorize(Map.of());

        assertThat(this.browser.page("/choose").body())
                .contains("name=\"person\"")
                .doesNotContain("name=\"method\"");
    }
}
