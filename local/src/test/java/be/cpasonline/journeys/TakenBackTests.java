package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handler noted what is not so, and takes it back in a browser: the clock runs again, and nothing is erased. */
@Timeout(300)
class TakenBackTests {

    private static final FilesOfLeuven FILES = new FilesOfLeuven();

    /** "Ended on", of a clock, in the language of the reader. */
    private static final Map<String, String> ENDED =
            Map.of("fr", "Terminé le", "nl", "Beëindigd op", "de", "Beendet am");

    /** "It counts no more", of an act. */
    private static final Map<String, String> NO_MORE =
            Map.of("fr", "Ne vaut plus", "nl", "Geldt niet meer", "de", "Gilt nicht mehr");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void whatWasNotedByMistakeIsTakenBackAndStaysInTheHistory(String language) {
        var request = FILES.mistaken(language);
        try (var agent = new SignedInAs("portal", "maes")) {
            agent.reads(language);
            opens(agent, language, request, "/competence");
            acts(agent);
            assertThat(section(agent, "dates")).contains(ENDED.get(language));

            takesBack(agent, language, request, "Verkeerde aanvraag.");
            assertThat(section(agent, "dates")).doesNotContain(ENDED.get(language));
            assertThat(section(agent, "history")).contains(NO_MORE.get(language), "Verkeerde aanvraag.");
            agent.looks("portal-taken-back-" + language);

            opens(agent, language, request, "/contact");
            agent.page().locator("[name=means]").first().check(new Locator.CheckOptions().setForce(true));
            agent.page().locator("[name=reached]").first().check(new Locator.CheckOptions().setForce(true));
            acts(agent);
            links(agent, "2026/11");
            opens(agent, language, request, "/correction");
            assertThat(agent.page().locator("[name=outcome]").count()).isEqualTo(2);
            agent.looks("portal-act-correction-notes-" + language);
            takesBack(agent, language, request, "");
            takesBack(agent, language, request, "");
            opens(agent, language, request, "/correction");
            assertThat(agent.page().locator("#act button").count()).isZero();
            opens(agent, language, request, "");
            assertThat(section(agent, "history").split(NO_MORE.get(language))).hasSize(4);
            agent.looks("portal-taken-back-all-" + language);
        }
    }

    private static void takesBack(SignedInAs agent, String language, UUID request, String why) {
        opens(agent, language, request, "/correction");
        agent.page().locator("[name=outcome]").first().check(new Locator.CheckOptions().setForce(true));
        agent.page().locator("[name=why]").fill(why);
        acts(agent);
    }

    private static void links(SignedInAs agent, String number) {
        agent.page().locator("#caseNumber").fill(number);
        agent.page().locator("form:has(#caseNumber) button").click();
        agent.page().waitForLoadState();
    }

    private static void acts(SignedInAs agent) {
        agent.page().locator("#act button").first().click();
        agent.page().waitForURL("**/requests/*#history");
    }

    private static void opens(SignedInAs agent, String language, UUID request, String act) {
        agent.opens("/portal/" + language + "/requests/" + request + act);
    }

    private static String section(SignedInAs agent, String id) {
        return agent.page().locator("section#" + id).innerText();
    }
}
