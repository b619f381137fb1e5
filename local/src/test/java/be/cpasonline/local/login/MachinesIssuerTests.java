package be.cpasonline.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The issuer in the place of the authorization server of the software of centres. */
class MachinesIssuerTests {

    private static final String ISSUER = TheService.PROVIDER.url() + "/machines";

    @Test
    void aTokenIsMeantForTheOperationsAndStandsForOneCentre() throws Exception {
        var token = SignedJWT.parse(TheService.PROVIDER.machineToken("vendor-leuven"));
        var claims = token.getJWTClaimsSet();
        var keys = JWKSet.load(URI.create(ISSUER + "/oauth2/jwks").toURL());

        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(claims.getIssuer()).isEqualTo(ISSUER);
        assertThat(claims.getAudience()).containsExactly(TheService.ORIGIN + "/REST/cpasOnline/v1");
        assertThat(claims.getSubject()).isEqualTo("vendor-leuven");
        assertThat(claims.getIntegerClaim("centreNumber")).isEqualTo(138);
        assertThat(claims.getStringClaim("scope").split(" "))
                .containsExactlyInAnyOrder("scope:mi-is:cpasOnline:consult", "scope:mi-is:cpasOnline:acknowledge");
    }

    @Test
    void whoeverMayOnlyLookGetsNoMore() throws Exception {
        var claims = SignedJWT.parse(TheService.PROVIDER.machineToken("vendor-eupen"))
                .getJWTClaimsSet();

        assertThat(claims.getStringClaim("scope")).isEqualTo("scope:mi-is:cpasOnline:consult");
    }

    @Test
    void aTokenIsAlsoTakenByHandOnThePageOfTheVendor() {
        var browser = new Browser(TheService.WORKERS);
        var page = browser.submit("/vendor", "/vendor", Map.of("client", "vendor-namur"));

        assertThat(page.body()).contains("<pre id=\"token\">ey").contains("/REST/cpasOnline/v1/tokenCentre");
    }
}
