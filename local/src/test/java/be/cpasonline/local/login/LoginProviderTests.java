package be.cpasonline.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LoginProviderTests {

    private static final Client CLIENT =
            Client.forCitizens("service", "secret of the service", "http://localhost:18080");

    private static final LoginProvider PROVIDER = LoginProvider.start(
            freePort(), CLIENT, Client.forWorkers("portal", "secret of the portal", "http://localhost:18080"));

    private static int freePort() {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @AfterAll
    static void end() {
        PROVIDER.close();
    }

    private final Browser browser = new Browser(PROVIDER.url(), CLIENT);

    @Test
    void whoeverChoosesAPersonAndEidIsToldToTheServiceWithTheirNumber() {
        var claims = this.browser.identityOf("lambrecht", "EID");

        assertThat(claims)
                .containsEntry("sub", "lambrecht")
                .containsEntry("egovNRN", "90020100130")
                .containsEntry("givenName", "Marie")
                .containsEntry("surname", "Lambrecht")
                .containsEntry("prefLanguage", "fr")
                .containsEntry("mail", "lambrecht@people.example")
                .containsEntry("acr", "urn:be:fedict:iam:fas:citizen:Level500")
                .containsEntry("nonce", "the nonce")
                .containsEntry("aud", "service");
        assertThat(claims.get("amr")).asList().containsExactly("eid", "urn:be:fedict:iam:fas:Level500");
    }

    @Test
    void itsmeSaysItsOwnMethodAndLevel() {
        var claims = this.browser.identityOf("demirci", "ITSME");

        assertThat(claims).containsEntry("acr", "urn:be:fedict:iam:fas:citizen:Level450");
        assertThat(claims.get("amr")).asList().containsExactly("bmid", "urn:be:fedict:iam:fas:Level450");
    }

    @Test
    void aPersonWithoutNumberHasNoClaimForIt() {
        assertThat(this.browser.identityOf("ionescu", "EID")).doesNotContainKey("egovNRN");
    }

    @Test
    void userInfoSaysTheSameAsTheIdentityToken() {
        var tokens = this.browser.tokensOf("mukendi", "EID");
        var userInfo = this.browser.userInfo(tokens);

        assertThat(userInfo).containsEntry("sub", "mukendi").containsEntry("egovNRN", "88451700301");
    }

    @Test
    void whoeverCancelsIsSentBackWithARefusalAndTheState() {
        this.browser.authorize(Map.of());
        var back = this.browser.choose(Map.of("answer", "cancel"));

        assertThat(location(back))
                .hasToString("http://localhost:18080/login/oauth2/code/federal?error=access_denied&state=the%20state");
    }

    @Test
    void aLoginWithoutProofKeyIsRefused() {
        var back = this.browser.authorize(Map.of("code_challenge", "", "code_challenge_method", ""));

        assertThat(location(back).getQuery()).contains("error=invalid_request");
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() {
        var code = this.browser.codeOf("lambrecht", "EID");

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
        this.browser.codeOf("lambrecht", "EID");

        assertThat(location(this.browser.authorize(Map.of())).getPath()).isEqualTo("/choose");
    }

    @Test
    void theChoiceIsShownInTheLanguageAskedFor() {
        this.browser.authorize(Map.of("ui_locales", "de"));

        assertThat(this.browser.page("/choose").body())
                .contains("lang=\"de\"")
                .contains("Als erfundene Person anmelden");
    }

    @Test
    void loggingOutLeadsBackToTheService() {
        var tokens = this.browser.tokensOf("lambrecht", "EID");
        var back = this.browser.logout(tokens, "http://localhost:18080/fr");

        assertThat(location(back)).hasToString("http://localhost:18080/fr");
    }

    @Test
    void everyNumberOfAnInventedPersonHolds() {
        assertThat(Person.ALL)
                .flatExtracting(person -> person.nationalNumber().stream().toList())
                .allSatisfy(number -> assertThat(
                                be.cpasonline.identity.NationalNumber.typed(number, java.time.LocalDate.of(2026, 6, 5)))
                        .isPresent());
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
