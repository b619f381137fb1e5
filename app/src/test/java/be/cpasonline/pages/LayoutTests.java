package be.cpasonline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTests {

    private static final Notice NOTICE =
            new Notice(List.of("First.", "Second."), Optional.of(new Notice.Way("Go on", "/next")));

    private static String notice(Frame frame) {
        return Rendered.page("pages/notice", Map.of("frame", frame, "notice", NOTICE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSaysItsLanguageAndOffersTheOthersAtTheSamePlace(Language language) {
        var page = notice(Frame.of(language, "/living", "A title"));

        assertThat(page).contains("<html lang=\"" + language.tag() + "\"");
        for (var other : Language.values()) {
            var link = "href=\"/" + other.tag() + "/living\"";
            assertThat(page.contains(link)).as("link to %s", other).isEqualTo(other != language);
        }
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, CPAS Online", "DUTCH, OCMW Online", "GERMAN, ÖSHZ Online", "ENGLISH, CPAS Online – OCMW Online"
    })
    void theWordmarkIsTheNameOfTheServiceInTheLanguageOfThePage(Language language, String name) {
        assertThat(notice(Frame.of(language, "", "A title")))
                .contains("href=\"/" + language.tag() + "\">" + name + "</a>");
    }

    @Test
    void aPageWithAFormChangesItsLanguageBySendingTheForm() {
        var page =
                notice(Frame.of(Language.FRENCH, "/living", "Votre situation").withForm());

        assertThat(page)
                .contains("form=\"page-form\" formnovalidate name=\"switchTo\" value=\"nl\" lang=\"nl\"")
                .doesNotContain("href=\"/nl/living\"");
        assertThat(page.indexOf("cpas-default-button"))
                .as("Enter presses the first button of the form: it must come before the languages")
                .isPositive()
                .isLessThan(page.indexOf("switchTo"));
    }

    @Test
    void theTitleNamesTheStepAndBeginsWithTheMistake() {
        var frame = Frame.of(Language.ENGLISH, "/living", "Where you live").step(3, 7);

        assertThat(notice(frame)).contains("<title>Where you live (step 3 of 7) – CPAS Online – OCMW Online</title>");
        assertThat(notice(frame.failed(true))).contains("<title>Error: Where you live (step 3 of 7)");
        assertThat(notice(frame)).contains(">Step 3 of 7</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "FRENCH, SPP Intégration sociale",
        "DUTCH, POD Maatschappelijke Integratie",
        "GERMAN, ÖPD Sozialeingliederung",
        "ENGLISH, SPP Intégration sociale / POD Maatschappelijke Integratie"
    })
    void everyPageNamesTheResponsibleServiceAndCanBeLeft(Language language, String service) {
        var page = notice(Frame.of(language, "/living", "A title").back("/before"));

        assertThat(page)
                .contains(service)
                .contains("href=\"/" + language.tag() + "/leave\"")
                .contains("href=\"/" + language.tag() + "/before\"")
                .contains("href=\"/" + language.tag() + "/privacy\"")
                .contains("href=\"/" + language.tag() + "/accessibility\"")
                .contains("href=\"/" + language.tag() + "/help\"");
    }

    @Test
    void theEndOfUnusedAnswersIsToldInBelgianTime() {
        var now = Instant.parse("2026-07-01T12:00:00Z");
        var page =
                notice(Frame.of(Language.DUTCH, "/living", "A title").withForm().expires(now.plusSeconds(7200), now));

        assertThat(page).contains("om 16:00 van deze site").contains("data-expires-in=\"7200\"");
    }

    @Test
    void whatPeopleTypeIsEscaped() {
        var page = notice(Frame.of(Language.FRENCH, "/living", "<script>alert(1)</script>"));

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }
}
