package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** On every page of the way, in each language: nothing answered is said to be so, and an answer leads on. */
@ServiceTest
class EveryPageTests {

    private final MockMvc service;

    @Autowired
    EveryPageTests(MockMvc service) {
        this.service = service;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void forOneselfInAnInstitution(String tag) {
        var way = new Journey(this.service, tag);
        way.open("already-helped");
        missing(way, tag, "already-helped", "helped");
        leads(way, tag, "already-helped", "for-whom", "helped", "no");
        missing(way, tag, "for-whom", "whom");
        leads(way, tag, "for-whom", "identity", "whom", "myself");
        missing(way, tag, "identity", "number");
        missing(way, tag, "identity", "lastName");
        leads(way, tag, "identity", "living-situation", "number", "90.02.01-001.30", "lastName", "Peeters");
        missing(way, tag, "living-situation", "situation");
        leads(way, tag, "living-situation", "registration", "situation", "institution");
        missing(way, tag, "registration", "municipality");
        missing(way, tag, "registration", "instead", "instead", "nowhere", "municipality", "Namur");
        leads(way, tag, "registration", "place", "instead", "nowhere", "municipality", "");
        missing(way, tag, "place", "municipality");
        leads(way, tag, "place", "centre", "municipality", "Namur");
        leads(way, tag, "centre", "contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void forSomeoneElseInChangingPlaces(String tag) {
        var way = new Journey(this.service, tag);
        way.open("already-helped");
        way.send("already-helped", "helped", "no");
        leads(way, tag, "for-whom", "helper", "whom", "other");
        missing(way, tag, "helper", "capacity");
        leads(way, tag, "helper", "identity", "capacity", "guardian", "name", "An", "contact", "an@example.be");
        leads(way, tag, "identity", "living-situation", "without", "yes", "lastName", "Jansen", "birthYear", "2010");
        leads(way, tag, "living-situation", "home", "situation", "none");
        missing(way, tag, "home", "home");
        leads(way, tag, "home", "place", "home", "changing");
        missing(way, tag, "place", "municipality", "instead", "unknown");
        missing(way, tag, "place", "municipality", "municipality", "Xyzzyxplugh");
        leads(way, tag, "place", "place", "municipality", "1040");
        missing(way, tag, "place", "candidate", "municipality", "1040");
        leads(way, tag, "place", "centre", "municipality", "1040", "searched", "1040", "candidate", "21005");
        leads(way, tag, "centre", "contact");
    }

    private static void missing(Journey way, String tag, String step, String field, String... typed) {
        var page = way.send(step, typed);

        assertThat(page.path()).isEqualTo("/" + tag + "/" + step);
        assertThat(page.html())
                .contains(
                        "<html lang=\"" + tag + "\"",
                        "govuk-error-summary",
                        "href=\"#" + field + "\"",
                        "id=\"" + field + "\"");
    }

    private static void leads(Journey way, String tag, String step, String next, String... typed) {
        assertThat(way.send(step, typed).path()).isEqualTo("/" + tag + "/" + next);
    }
}
