package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestProvider;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

@ServiceTest
class LoginTests {

    private static final String NUMBER = "90020100130";

    private final Browser browser;
    private final MovableClock clock;
    private final TestProvider provider = TestProvider.running();

    @Autowired
    LoginTests(MockMvc service, MovableClock clock) {
        this.browser = new Browser(service);
        this.clock = clock;
    }

    @BeforeEach
    void anApplicantIsAboutToSayWhoTheyAre() {
        this.browser.open("/en/already-helped");
        this.browser.send("/en/already-helped", "helped", "no");
        this.browser.send("/en/for-whom", "whom", "myself");
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void theProviderIsAskedWithEverythingThatProtectsTheAnswer() {
        var asked = UriComponentsBuilder.fromUriString(start("eid")).build().getQueryParams();

        assertThat(asked).containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(asked.getFirst("ui_locales")).isEqualTo("en");
        assertThat(asked.getFirst("acr_values")).endsWith("Level500");
        assertThat(asked.getFirst("prompt")).isEqualTo("login");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 90})
    void aLoginOfThisMomentCountsThoughTheProvidersClockIsALittleBehind(long secondsAgo) {
        assertThat(loggedIn(provedAt(now() - secondsAgo)).html()).contains("logged in with eID");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Cette connexion date d’avant
            nl | Deze aanmelding dateert van vroeger
            de | Diese Anmeldung ist von früher
            en | This login is from earlier
            """)
    void theOpenSessionOfWhoeverSatThereBeforeIsNotTaken(String tag, String said) {
        var page = loggedIn(provedAt(now() - 300));

        assertThat(page.path()).isEqualTo("/en/identity");
        assertThat(this.browser.open("/" + tag + "/identity?note=earlier").html())
                .contains(said, "name=\"number\"", "value=\"eid\"")
                .doesNotContain("Mieke", NUMBER);
    }

    @Test
    void aTimeThatCannotBeReadIsLongAgo() {
        assertThat(loggedIn(provedAt("yesterday")).html()).contains("This login is from earlier", "name=\"number\"");
    }

    @ParameterizedTest
    @CsvSource({"eid, logged in with eID", "bmid, logged in with itsme"})
    void whoLogsInNeedNotTypeNumberOrName(String method, String said) {
        var page = loggedIn(person(method));

        assertThat(page.path()).isEqualTo("/en/identity");
        assertThat(page.html()).contains(said).doesNotContain("name=\"number\"").doesNotContain(NUMBER);
        assertThat(this.browser.send("/en/identity").path()).isEqualTo("/en/living-situation");
        assertThat(this.provider.lastTokenRequest()).contains("code_verifier=");
    }

    @Test
    void aLoginWithoutNationalNumberAsksForTheBirthDateAndGoesOn() {
        var claims = new HashMap<>(person("eid"));
        claims.remove("egovNRN");
        assertThat(loggedIn(claims).html()).contains("name=\"birthYear\"");
        assertThat(this.browser.send("/en/identity").html()).contains("govuk-error-summary");

        assertThat(this.browser.send("/en/identity", "birthYear", "1985").path())
                .isEqualTo("/en/living-situation");
    }

    @Test
    void whoCancelsIsToldSoAndOfferedTheOtherWays() {
        var state = parameter(start("itsme"), "state");
        var page = this.browser.open("/login/oauth2/code/federal?error=access_denied&state=" + state);

        assertThat(page.path()).isEqualTo("/en/identity");
        assertThat(page.html()).contains("The login was stopped").contains("name=\"number\"");
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        start("eid");
        var page = this.browser.open("/login/oauth2/code/federal?code=any&state=another");

        assertThat(page.path()).isEqualTo("/en/identity");
        assertThat(page.html()).contains("it does not count any more", "name=\"number\"");
    }

    @Test
    void whoKnewTheSecretOfTheDraftBeforeTheLoginReadsNothingOfThePerson() {
        var planted = this.browser.cookie("__Host-draft");
        loggedIn(person("eid"));
        assertThat(this.browser.cookie("__Host-draft")).isNotEmpty().isNotEqualTo(planted);

        this.browser.set("__Host-draft", planted);
        assertThat(this.browser.open("/en/identity").status()).isEqualTo(410);
    }

    @Test
    void aWeakLoginIsRefusedWithTheOtherWays() {
        var claims = new HashMap<>(person("pwd"));
        claims.put("acr", "urn:be:fedict:iam:fas:Level200");

        assertThat(loggedIn(claims).html()).contains("not strong enough").contains("name=\"number\"");
    }

    @Test
    void anotherStrongLoginCounts() {
        var claims = new HashMap<>(person("other"));
        claims.put("acr", "urn:be:fedict:iam:fas:Level450");

        assertThat(loggedIn(claims).html()).contains("You are logged in.");
    }

    @Test
    void aLoginCanBeForgotten() {
        loggedIn(person("eid"));

        assertThat(this.browser.send("/en/login/forget").html()).contains("name=\"number\"");
    }

    @Test
    void whoAsksForSomeoneElseIsNotOfferedALogin() {
        loggedIn(person("eid"));
        this.browser.open("/en/for-whom");
        this.browser.send("/en/for-whom", "whom", "other");
        var page = this.browser.send("/en/helper", "capacity", "parent");

        assertThat(page.path()).isEqualTo("/en/identity");
        assertThat(page.html())
                .contains("name=\"number\"")
                .doesNotContain("value=\"itsme\"")
                .doesNotContain("logged in");
    }

    @Test
    void afterHalfAnHourTheLoginIsAskedForAgain() {
        loggedIn(person("eid"));
        this.clock.moveBy(Duration.ofMinutes(31));

        assertThat(this.browser.open("/en/identity").html()).contains("value=\"itsme\"");
    }

    private Browser.Answer loggedIn(Map<String, Object> claims) {
        var asked = start("eid");
        this.provider.says(parameter(asked, "nonce"), claims);
        return this.browser.open("/login/oauth2/code/federal?code=any&state=" + parameter(asked, "state"));
    }

    private static Map<String, Object> provedAt(Object time) {
        var claims = new HashMap<>(person("eid"));
        claims.put("auth_time", time);
        return claims;
    }

    private static long now() {
        return Clock.systemUTC().instant().getEpochSecond();
    }

    private String start(String with) {
        var redirect = this.browser.post("/en/login", "with", with).redirect();
        assertThat(redirect).isNotNull().startsWith(this.provider.issuer() + "/authorize");
        return redirect == null ? "" : redirect;
    }

    private static String parameter(String address, String name) {
        var value = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst(name);
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> person(String method) {
        return Map.of(
                "sub",
                "someone",
                "egovNRN",
                NUMBER,
                "givenName",
                "Mieke",
                "surname",
                "Peeters",
                "amr",
                List.of(method));
    }
}
