package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class ContactTests {

    private final MockMvc service;

    @Autowired
    ContactTests(MockMvc service) {
        this.service = service;
    }

    private Journey journey(String tag) {
        return new Journey(this.service, tag).toContact();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void theFourPagesAreAskedInEachLanguage(String tag) {
        var journey = journey(tag);

        assertThat(journey.open("contact").html()).contains("name=\"whose\"", "value=\"" + tag + "\" checked");
        assertThat(journey.send("contact", "whose", "own", "email", "jo@example.be", "more", "person")
                        .path())
                .endsWith("/contact-person");
        assertThat(journey.send("contact-person", "name", "An", "phone", "0470 12 34 56")
                        .path())
                .endsWith("/safety");
        assertThat(journey.send("safety", "wishes", "no-voicemail").path()).endsWith("/need");
        assertThat(journey.send("need", "need", "Loyer").path()).endsWith("/check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void nothingChosenIsSaidAndKept(String tag) {
        var page = journey(tag).send("contact", "email", "jo@example.be", "phone", "0470123456");

        assertThat(page.html()).contains("href=\"#whose\"", "value=\"jo@example.be\"", "value=\"0470123456\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jo", "jo@", "@example.be", "jo@example", "jo@@example.be", "jo @example.be", "jo@127.0.0.1"})
    void anAddressNoMailReachesIsToBeCorrected(String typed) {
        var page = journey("en").send("contact", "whose", "own", "email", typed);

        assertThat(page.path()).isEqualTo("/en/contact");
        assertThat(page.html()).contains("href=\"#email\"").contains("value=\"" + typed + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo@example.be", "jo+cpas@sub.example.co.uk", "o'brien@example.be", "jo.é@exemple.be"})
    void anAddressThatMayWorkIsTaken(String typed) {
        assertThat(journey("en").send("contact", "whose", "own", "email", typed).path())
                .isEqualTo("/en/safety");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "+33 6 12 34 56 78", "0032 470 12 34 56", "ask at the shop", ""})
    void noPhoneNumberIsEverRefused(String typed) {
        assertThat(journey("en")
                        .send("contact", "whose", "own", "email", "jo@example.be", "phone", typed)
                        .path())
                .isEqualTo("/en/safety");
    }

    @Test
    void whoHasNoAddressNamesSomeoneWhoHas() {
        var journey = journey("en");

        assertThat(journey.send("contact", "whose", "contact").html()).contains("will know that a request exists");
        assertThat(journey.send("contact-person", "name", "An", "phone", "0470123456")
                        .html())
                .contains("href=\"#email\"");
        assertThat(journey.send("contact-person", "name", "An", "email", "an@example.be")
                        .path())
                .isEqualTo("/en/safety");
    }

    @Test
    void whoHasNobodyAtAllGetsTheCentreAndALetterToSign() {
        var journey = journey("fr");
        var page = journey.send("contact", "whose", "nobody", "phone", "081 33 70 00");

        assertThat(page.path()).isEqualTo("/fr/nobody");
        assertThat(page.html())
                .contains("Je demande l’aide de votre CPAS", "Jo Peeters", "1985", "Namur", "081 33 70 00")
                .doesNotContain("?change=1");
        assertThat(journey.open("check").path()).isEqualTo("/fr/nobody");
        assertThat(journey.send("contact", "whose", "own", "email", "jo@example.be")
                        .path())
                .isEqualTo("/fr/safety");
    }

    @Test
    void wishesThatContradictEachOtherAreAskedAgain() {
        var journey = journey("en");
        journey.send("contact", "whose", "own", "email", "jo@example.be");

        assertThat(journey.send("safety", "wishes", "call", "wishes", "do-not-call")
                        .html())
                .contains("href=\"#wishes\"");
    }

    @Test
    void aTextThatIsTooLongIsKeptToTheLastWord() {
        var journey = journey("en");
        journey.send("contact", "whose", "own", "email", "jo@example.be");
        journey.send("safety");

        assertThat(journey.send("need", "need", "é".repeat(2_001) + " last").html())
                .contains("href=\"#need\"", " last</textarea>");
        assertThat(journey.send("need", "need", "😀".repeat(2_000)).path()).isEqualTo("/en/check");
    }
}
