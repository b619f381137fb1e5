package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestProvider;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** Whose login it is, and what is done with what else a provider knows. */
@ServiceTest
class WhoseLoginTests {

    private static final String OWN = "90020100130";
    private static final String ANOTHERS = "88451700301";

    private final Browser browser;
    private final TestProvider provider = TestProvider.running();

    @Autowired
    WhoseLoginTests(MockMvc service) {
        this.browser = new Browser(service);
    }

    @BeforeEach
    void anApplicantIsAboutToSayWhoTheyAre() {
        this.browser.open("/en/already-helped");
        this.browser.send("/en/already-helped", "helped", "no");
        this.browser.send("/en/for-whom", "whom", "myself");
    }

    @Test
    void aLoginWithAnotherNumberThanTheOneTypedReplacesNothing() {
        this.browser.send("/en/identity", "number", ANOTHERS, "lastName", "Mukendi");
        var page = loggedIn(Map.of());

        assertThat(page.html())
                .contains("Who needs help?", "Someone else: I am helping them")
                .doesNotContain(OWN)
                .doesNotContain(ANOTHERS);
        assertThat(this.browser.send("/en/identity").html()).contains("Tell us first who needs help.");
        assertThat(this.browser.open("/en/check").path()).isEqualTo("/en/identity");
    }

    @Test
    void whoHelpsGoesOnForTheOtherPersonWithWhatWasTyped() {
        this.browser.send("/en/identity", "number", ANOTHERS, "lastName", "Mukendi");
        loggedIn(Map.of());

        assertThat(this.browser.send("/en/login/whose", "who", "other").path()).isEqualTo("/en/helper");
        var page = this.browser.send("/en/helper", "capacity", "helper");
        assertThat(page.path()).isEqualTo("/en/identity");
        assertThat(page.html()).contains(ANOTHERS, "Mukendi").doesNotContain("logged in");
    }

    @Test
    void whoNeedsHelpGoesOnWithTheLogin() {
        this.browser.send("/en/identity", "number", ANOTHERS, "lastName", "Mukendi");
        loggedIn(Map.of());

        var page = this.browser.send("/en/login/whose", "who", "me");
        assertThat(page.html()).contains("You are logged in with eID.").doesNotContain(ANOTHERS);
        assertThat(this.browser.send("/en/identity").path()).isEqualTo("/en/living-situation");
    }

    @Test
    void theSameNumberOrAnImpossibleOneAsksNothing() {
        this.browser.send("/en/identity", "number", "90.02.01-001.30", "lastName", "Peeters");
        assertThat(loggedIn(Map.of()).html())
                .contains("You are logged in with eID.")
                .doesNotContain("Who needs help?");

        this.browser.send("/en/login/forget");
        this.browser.send("/en/identity", "number", "123", "lastName", "Peeters");
        assertThat(loggedIn(Map.of()).html()).doesNotContain("Who needs help?");
    }

    @Test
    void aTypedNumberBesideALoginWithoutOneMustBePossible() {
        withoutNumber();

        assertThat(this.browser.send("/en/identity", "number", "123").html()).contains("This number cannot be right");
        assertThat(this.browser.send("/en/identity", "number", OWN).path()).isEqualTo("/en/living-situation");
    }

    @Test
    void theLanguageOfTheLoginIsOfferedAndNotTaken() {
        assertThat(loggedIn(Map.of("prefLanguage", "nl")).html())
                .contains("Your login says that you prefer another language")
                .contains("lang=\"en\"");
        assertThat(loggedIn(Map.of("prefLanguage", "en")).html()).doesNotContain("prefer another language");
        assertThat(loggedIn(Map.of("prefLanguage", "xx")).html()).doesNotContain("prefer another language");
    }

    private void withoutNumber() {
        var claims = new HashMap<>(person());
        claims.remove("egovNRN");
        loggedInAs(claims);
    }

    private Browser.Answer loggedIn(Map<String, Object> more) {
        var claims = new HashMap<>(person());
        claims.putAll(more);
        return loggedInAs(claims);
    }

    private Browser.Answer loggedInAs(Map<String, Object> claims) {
        var asked = Objects.requireNonNull(
                this.browser.post("/en/login", "with", "eid").redirect());
        this.provider.says(parameter(asked, "nonce"), claims);
        return this.browser.open("/login/oauth2/code/federal?code=any&state=" + parameter(asked, "state"));
    }

    private static String parameter(String address, String name) {
        var query = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        return URLDecoder.decode(Objects.requireNonNull(query.getFirst(name)), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> person() {
        return Map.of(
                "sub", "someone", "egovNRN", OWN, "givenName", "Mieke", "surname", "Peeters", "amr", List.of("eid"));
    }
}
