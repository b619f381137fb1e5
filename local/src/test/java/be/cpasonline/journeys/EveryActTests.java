package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page on which a handler acts, wide and small: fresh, with every mistake, and with what it prepares. */
@Timeout(300)
class EveryActTests {

    private static final FilesOfLeuven FILES = new FilesOfLeuven();
    private static final UUID UNTOUCHED = FILES.untouched();
    private static final UUID DECIDED = FILES.decided();
    private static final UUID AGAIN = FILES.again();
    private static final UUID MERGED = FILES.merged();
    private static final UUID REFERRED = FILES.referred();
    private static final UUID CLOSED = FILES.closed();
    private static final UUID TRANSFERRED = FILES.transferred();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyPageOfAnActIsAccessibleAndFitsASmallScreen(String language) {
        try (var agent = new SignedInAs("portal", "maes")) {
            agent.reads(language);
            withMistakes(agent, "contact", UNTOUCHED, 3);
            withMistakes(agent, "invitation", UNTOUCHED, 3);
            invited(agent);
            withMistakes(agent, "referral", UNTOUCHED, 3);
            referred(agent);
            withMistakes(agent, "decision", DECIDED, 3);
            withMistakes(agent, "correction", DECIDED, 1);
            withMistakes(agent, "again", AGAIN, 1);
            withMistakes(agent, "merge", AGAIN, 1);
            withMistakes(agent, "conflict", TRANSFERRED, 1);
            withMistakes(agent, "problem", UNTOUCHED, 1);
            fresh(agent, "competence", UNTOUCHED);
            fresh(agent, "closing", UNTOUCHED);
            fresh(agent, "reopening", CLOSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void soIsThePageOfAnActThatIsNotPossibleAnyMore(String language) {
        try (var agent = new SignedInAs("portal", "maes")) {
            agent.reads(language);
            for (var act : new String[] {"closing", "decision", "referral", "contact", "correction"}) {
                hindered(agent, act, CLOSED);
            }
            hindered(agent, "reopening", UNTOUCHED);
            hindered(agent, "competence", DECIDED);
            agent.opens("/portal/" + language + "/requests/" + UNTOUCHED + "/print");
            agent.looks("portal-print-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void soIsWhatStandsThereOnlyAtTimes(String language) {
        try (var agent = new SignedInAs("portal", "maes")) {
            agent.reads(language);
            for (var nothing : new String[] {"again", "correction", "merge"}) {
                opens(agent, nothing, UNTOUCHED);
                assertThat(agent.page().locator("#act button").count()).isZero();
                looks(agent, nothing + "-none");
            }
            opens(agent, "merge", MERGED);
            looks(agent, "merge-sentence");
            opens(agent, "referral", REFERRED);
            looks(agent, "referral-in-force");
            opens(agent, "decision", DECIDED, "?again=refused");
            looks(agent, "decision-again");
        }
    }

    private static void hindered(SignedInAs agent, String act, UUID request) {
        opens(agent, act, request);
        assertThat(agent.page().locator("#act button").count()).as(act).isZero();
        assertThat(agent.page()
                        .locator("main a[href$='/requests/" + request + "']")
                        .count())
                .as(act)
                .isPositive();
        looks(agent, act + "-hindered");
    }

    private static void fresh(SignedInAs agent, String act, UUID request) {
        opens(agent, act, request);
        assertThat(agent.page().locator("#act button").count()).as(act).isPositive();
        looks(agent, act);
    }

    /** Fresh, then sent with nothing in it. */
    private static void withMistakes(SignedInAs agent, String act, UUID request, int mistakes) {
        opens(agent, act, request);
        looks(agent, act);
        for (var field : agent.page()
                .locator("#act :is(input[type=text], input[type=date], textarea)")
                .all()) {
            field.fill("");
        }
        press(agent, "#act button");
        var summary = agent.page().locator("[data-mistakes] li");
        assertThat(summary.count()).as("mistakes of " + act).isEqualTo(mistakes);
        assertThat(agent.page().title()).matches("(Erreur|Fout|Fehler).*");
        for (var link : summary.locator("a").all()) {
            assertThat(agent.page().locator(link.getAttribute("href")).count())
                    .as(act)
                    .isOne();
        }
        looks(agent, act + "-mistake");
    }

    private static void invited(SignedInAs agent) {
        opens(agent, "invitation", UNTOUCHED);
        agent.page().locator("#day").fill(LocalDate.of(2027, 1, 7).toString());
        agent.page().locator("#time").fill("9:30");
        agent.page().locator("#place").fill("Andreas Vesaliusstraat 47");
        press(agent, "[name=look]");
        showsWhatIsPrepared(agent);
        assertThat(agent.page().locator("textarea[readonly]").inputValue()).contains("09:30", "Vesaliusstraat");
        looks(agent, "invitation-letter");
    }

    private static void referred(SignedInAs agent) {
        opens(agent, "referral", UNTOUCHED);
        agent.page().locator("#to").fill("Saint-Nicolas");
        agent.page().locator("#reasons").fill("De persoon woont daar.");
        press(agent, "[name=look]");
        looks(agent, "referral-which");
        agent.page().locator("[name=centre]").first().check(new Locator.CheckOptions().setForce(true));
        press(agent, "[name=look]");
        assertThat(agent.page().getByRole(AriaRole.ALERT).count()).isZero();
        showsWhatIsPrepared(agent);
        assertThat(agent.page().locator("textarea[readonly]").count()).isEqualTo(2);
        looks(agent, "referral-letters");
    }

    /** Nobody has to look for it below the form. */
    private static void showsWhatIsPrepared(SignedInAs agent) {
        var top = (Number) agent.page().evaluate("document.querySelector('#prepared').getBoundingClientRect().top");
        assertThat(top.intValue()).isBetween(0, 800);
        assertThat((Boolean) agent.page()
                        .evaluate("[...document.querySelectorAll('textarea[readonly]')]"
                                + ".every(text => text.scrollHeight <= text.offsetHeight)"))
                .isTrue();
    }

    private static void opens(SignedInAs agent, String act, UUID request) {
        opens(agent, act, request, "");
    }

    private static void opens(SignedInAs agent, String act, UUID request, String query) {
        agent.opens("/portal/" + language(agent) + "/requests/" + request + "/" + act + query);
    }

    private static void press(SignedInAs agent, String button) {
        agent.page().locator(button).first().click();
        agent.page().waitForLoadState();
    }

    private static void looks(SignedInAs agent, String name) {
        agent.looks("portal-act-" + name + "-" + language(agent));
    }

    private static String language(SignedInAs agent) {
        return agent.page().url().replaceFirst(".*/portal/(..)/.*", "$1");
    }
}
