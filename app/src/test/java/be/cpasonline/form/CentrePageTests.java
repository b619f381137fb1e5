package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.WelfareCentres;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class CentrePageTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);

    private final Municipalities municipalities;
    private final WelfareCentres centres;
    private final Journey way;

    @Autowired
    CentrePageTests(MockMvc service, Municipalities municipalities, WelfareCentres centres) {
        this.municipalities = municipalities;
        this.centres = centres;
        this.way = new Journey(service, "en");
    }

    @BeforeEach
    void someoneWhoseLifeIsAskedAbout() {
        this.way.open("already-helped");
        this.way.send("already-helped", "helped", "no");
        this.way.send("for-whom", "whom", "myself");
        this.way.send("identity", "number", "90020100130", "lastName", "Peeters");
    }

    @ParameterizedTest
    @CsvSource({
        "student, full-time student, art. 2",
        "protection, asylum procedure, art. 2",
        "institution, reception, art. 2"
    })
    void itSaysWhichCentreAndWhyAndThatItIsProvisional(String situation, String why, String article) {
        this.way.send("living-situation", "situation", situation);
        var page = this.way.send("registration", "municipality", "Namur");

        assertThat(page.path()).isEqualTo("/en/centre");
        assertThat(page.html()).contains("Namur", why, article, "provisional", "href=\"/en/living-situation\"");
    }

    @Test
    void aPhoneNumberIsWrittenForReadingAndLinkedForDialling() {
        this.way.send("living-situation", "situation", "student");
        var page = this.way.send("registration", "municipality", "Herstappe");

        assertThat(page.html()).contains("href=\"tel:012235557\">012 23 55 57</a>");
    }

    @Test
    void anUnknownContactIsSaidHonestlyAndAFallbackNamed() {
        this.way.send("living-situation", "situation", "student");
        var unknown = this.municipalities.on(DAY).stream()
                .filter(one -> this.centres.of(one, DAY).contact().unknown())
                .findFirst()
                .orElseThrow();
        var name = unknown.name().english();
        var page = this.way.send(
                "registration",
                "municipality",
                name,
                "searched",
                name,
                "candidate",
                unknown.nisCode().toString());

        assertThat(page.path()).isEqualTo("/en/centre");
        assertThat(page.html()).contains("We do not know the contact details", "02 508 85 86", "question@mi-is.be");
    }

    @Test
    void severalMunicipalitiesAreFirstAQuestionAndOnlyThenAMistake() {
        this.way.send("living-situation", "situation", "student");
        var asked = this.way.send("registration", "municipality", "1040");
        var again = this.way.send("registration", "municipality", "1040");

        assertThat(asked.html())
                .contains("name=\"candidate\" type=\"radio\"", "choose below the municipality that you mean")
                .doesNotContain("govuk-error-summary", "govuk-form-group--error");
        assertThat(again.html())
                .contains("name=\"candidate\" type=\"radio\"", "govuk-error-summary")
                .doesNotContain("choose below");
    }

    @Test
    void aFormerMunicipalityIsSaidToBePartOfItsSuccessor() {
        this.way.send("living-situation", "situation", "student");
        this.way.send("registration", "municipality", "Borgloon");
        var page = this.way.send("registration", "municipality", "Borgloon", "candidate", "73111");

        assertThat(page.path()).isEqualTo("/en/centre");
        assertThat(page.html()).contains("Borgloon is now part of Tongeren-Borgloon.");
    }

    @Test
    void anotherCentreIsLookedAtAgainBeforeGoingOn() {
        this.way.send("living-situation", "situation", "student");
        this.way.send("registration", "municipality", "Namur");
        this.way.send("centre");
        this.way.open("registration?change=1");
        var again = this.way.send("registration?change=1", "municipality", "Liège");

        assertThat(again.path()).isEqualTo("/en/centre");
        assertThat(again.html()).contains("Liège");
    }

    @Test
    void aChangedSituationAsksOnlyWhatItNeeds() {
        this.way.send("living-situation", "situation", "student");
        this.way.send("registration", "municipality", "Namur");
        this.way.send("centre");
        this.way.open("living-situation?change=1");
        var asked = this.way.send("living-situation?change=1", "situation", "protection");

        assertThat(asked.path()).isEqualTo("/en/registration");
        assertThat(asked.html()).contains("value=\"Namur\"").doesNotContain("govuk-error-summary");
    }
}
