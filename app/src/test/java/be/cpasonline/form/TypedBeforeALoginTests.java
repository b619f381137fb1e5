package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestProvider;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** A login begins in the middle of the page: what was typed there and not sent yet is not lost. */
@ServiceTest
class TypedBeforeALoginTests {

    private static final String NUMBER = "90020100130";

    private final MockMvc service;
    private final Browser browser;
    private final TestProvider provider = TestProvider.running();

    @Autowired
    TypedBeforeALoginTests(MockMvc service) {
        this.service = service;
        this.browser = new Browser(service);
    }

    @BeforeEach
    void anApplicantIsAboutToSayWhoTheyAre() {
        this.browser.open("/en/already-helped");
        this.browser.send("/en/already-helped", "helped", "no");
        this.browser.send("/en/for-whom", "whom", "myself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eid", "itsme"})
    void whatWasTypedAndNotSentYetIsKeptWhenALoginBeginsAndComesToNothing(String with) {
        var asked = this.browser.post("/en/login", "with", with, "number", "900201 00", "lastName", "Mukendi");
        var state = parameter(String.valueOf(asked.redirect()), "state");
        var page = this.browser.open("/login/oauth2/code/federal?error=access_denied&state=" + state);

        assertThat(page.html())
                .contains("The login was stopped", "value=\"900201 00\"", "value=\"Mukendi\"")
                .doesNotContain("govuk-error-message");
    }

    @Test
    void anotherNumberTypedAndNotSentYetAsksWhoNeedsHelp() {
        var page = login(this.browser, person(), "number", "88451700301", "lastName", "Mukendi");

        assertThat(page.html()).contains("Who needs help?").doesNotContain(NUMBER);
    }

    @Test
    void whatWasTypedBesideALoginIsKeptWhenTheLoginIsForgotten() {
        var claims = new HashMap<>(person());
        claims.remove("egovNRN");
        login(this.browser, claims);

        assertThat(this.browser
                        .send("/en/login/forget", "number", "", "birthYear", "1985")
                        .html())
                .contains("name=\"lastName\"", "value=\"1985\"");
    }

    @Test
    void whoHasNoDraftYetMayBeginWithALogin() {
        var other = new Browser(this.service);
        assertThat(login(other, person()).status()).isEqualTo(200);
        assertThat(other.open("/nl/for-whom").path()).isEqualTo("/nl/already-helped");
    }

    private Browser.Answer login(Browser browser, Map<String, Object> claims, String... typed) {
        var fields = Stream.concat(Stream.of("with", "eid"), Stream.of(typed)).toArray(String[]::new);
        var asked = String.valueOf(browser.post("/en/login", fields).redirect());
        this.provider.says(parameter(asked, "nonce"), claims);
        return browser.open("/login/oauth2/code/federal?code=any&state=" + parameter(asked, "state"));
    }

    private static String parameter(String address, String name) {
        var value = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst(name);
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> person() {
        return Map.of(
                "sub", "someone", "egovNRN", NUMBER, "givenName", "Mieke", "surname", "Peeters", "amr", List.of("eid"));
    }
}
