package be.cpasonline.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The issuer in the place of the login of people who work. */
class AgentsIssuerTests {

    private final Browser browser = new Browser(TheService.WORKERS);

    @Test
    void theTokenNamesTheCentreTheRolesAndTheLoginItself() throws Exception {
        var claims = claims("dubois");

        assertThat(claims.getIntegerClaim("centreNumber")).isEqualTo(550);
        assertThat(claims.getStringListClaim("roles")).containsExactly("handler");
        assertThat(claims.getStringClaim("name")).isEqualTo("Karim Dubois");
        assertThat(claims.getStringClaim("sid")).isNotEqualTo(claims("dubois").getStringClaim("sid"));
        assertThat(claims.getDateClaim("auth_time").toInstant())
                .isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void anEnterpriseNumberIsNamedOnlyWhereTheDirectoryKnowsOne() throws Exception {
        assertThat(claims("maes").getClaims()).doesNotContainKey("principalAttributes");
        TheService.PROVIDER.knows(centre -> Optional.of("0207300000").filter(known -> centre == 138));
        try {
            assertThat(claims("maes").getJSONObjectClaim("principalAttributes"))
                    .isEqualTo(Map.of("urn:be:fgov:kbo-bce:organization:cbe-number", List.of("0207300000")));
            assertThat(claims("dubois").getClaims()).doesNotContainKey("principalAttributes");
        } finally {
            TheService.PROVIDER.knows(centre -> Optional.empty());
        }
    }

    @Test
    void somebodyWorksForTwoCentres() throws Exception {
        assertThat(claims("claes").getListClaim("centreNumber")).isEqualTo(List.of(550L, 138L));
    }

    @Test
    void theServiceIsToldWhenSomebodyLogsOutAtTheProvider() throws Exception {
        var session = claims("hoffmann").getStringClaim("sid");
        var answer = this.browser.submit("/", "/agents/logout", Map.of());

        assertThat(answer.body()).contains("has understood");
        var token = logoutOf(session);
        assertThat(token.getHeader().getType()).hasToString("logout+jwt");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(this.browser.issuer());
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("portal");
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("hoffmann");
        assertThat(token.getJWTClaimsSet().getJSONObjectClaim("events"))
                .containsKey("http://schemas.openid.net/event/backchannel-logout");
        assertThat(token.getJWTClaimsSet().getClaims()).doesNotContainKey("nonce");
    }

    @Test
    void itIsToldTooWhenTheServiceSendsTheBrowserToLogOut() throws Exception {
        var session = claims("peeters").getStringClaim("sid");
        var back = this.browser.logout(TheService.ORIGIN + "/portal/fr/login?out");

        assertThat(Browser.location(back)).hasToString(TheService.ORIGIN + "/portal/fr/login?out&state=after");
        assertThat(logoutOf(session).getJWTClaimsSet().getSubject()).isEqualTo("peeters");
    }

    private JWTClaimsSet claims(String subject) throws Exception {
        return SignedJWT.parse(this.browser.identityOf(subject, Map.of())).getJWTClaimsSet();
    }

    private static SignedJWT logoutOf(String session) throws Exception {
        for (var body : TheService.LOGOUTS) {
            var token = SignedJWT.parse(body.replaceFirst("^logout_token=", ""));
            if (session.equals(token.getJWTClaimsSet().getStringClaim("sid"))) {
                return token;
            }
        }
        throw new AssertionError("the service was not told of that login's end");
    }
}
