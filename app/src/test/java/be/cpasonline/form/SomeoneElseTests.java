package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class SomeoneElseTests {

    private static final List<String> ASKING =
            List.of("identity", "living-situation", "home", "place", "contact", "need");

    private final MockMvc service;

    @Autowired
    SomeoneElseTests(MockMvc service) {
        this.service = service;
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Répondez pour cette personne, La personne n’a pas de numéro national",
        "nl, Antwoord voor die persoon, De persoon heeft geen rijksregisternummer",
        "de, Antworten Sie für diese Person, Die Person hat keine Nationalregisternummer",
        "en, Answer for that person, The person has no national number"
    })
    void whoFillsInForAnotherIsRemindedOnEveryPageWhoIsMeant(String tag, String reminder, String withoutNumber) {
        var journey = new Journey(this.service, tag);
        journey.open("already-helped");
        journey.send("already-helped", "helped", "no");
        journey.send("for-whom", "whom", "other");
        assertThat(journey.open("helper").html()).doesNotContain(reminder);
        journey.send("helper", "capacity", "helper");
        journey.send("identity", "without", "yes", "lastName", "Peeters", "birthYear", "1985");
        journey.send("living-situation", "situation", "none");
        journey.send("home", "home", "official");
        journey.send("place", "municipality", "Namur");
        journey.send("centre");

        assertThat(ASKING)
                .allSatisfy(
                        path -> assertThat(journey.open(path).html()).as(path).contains(reminder));
        journey.send("contact", "whose", "own", "email", "jo@example.be", "language", tag);
        journey.send("safety");
        journey.send("need");
        assertThat(journey.open("check").html()).contains(reminder, withoutNumber);
    }

    @ParameterizedTest
    @CsvSource({"fr, Répondez pour cette personne", "en, Answer for that person"})
    void whoFillsInForThemselvesIsNot(String tag, String reminder) {
        var journey = new Journey(this.service, tag).toContact();

        assertThat(ASKING)
                .allSatisfy(
                        path -> assertThat(journey.open(path).html()).as(path).doesNotContain(reminder));
    }
}
