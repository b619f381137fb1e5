package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.InventedFiling;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every page of the federal service in three languages, wide and small, each in the states it can have. */
@Timeout(600)
class FederalServiceTests {

    private static final String FAULTY = "INS;Téléphone;E-mail;Zut\n9301;02 508 85 86;;1\n93014;12;=x;\n";

    @Test
    void whatACentreReportsIsReadSettledAndTraced() {
        var request = InventedFiling.file(17);
        try (var agent = new SignedInAs("portal", "dubois");
                var ann = new SignedInAs("operator", "vandamme")) {
            ann.looksInEveryLanguage("operator-problems-before", "/operator/problems");
            agent.looksInEveryLanguage("portal-problem", "/portal/requests/" + request.publicId() + "/problem");
            for (var language : SignedInAs.LANGUAGES) {
                agent.reads(language);
                report(agent, "mail ann@people.example");
                assertThat(agent.page().locator("#message-error").count()).isOne();
                agent.looks("portal-problem-named-" + language);
            }
            report(agent, "Die Seite bleibt weiß.\nSeit heute Morgen.");
            assertThat(agent.reads()).contains("Nachricht an den föderalen Dienst: Die Seite bleibt weiß.");
            ann.looksInEveryLanguage("operator-problems", "/operator/problems");
            for (var language : SignedInAs.LANGUAGES) {
                ann.opens("/operator/" + language + "/problems");
                ann.page().locator("main form button").first().click();
                ann.page().waitForSelector("[data-mistakes]");
                ann.looks("operator-problems-mistake-" + language);
            }
            assertThat(ann.reads()).contains(request.reference().value(), "Die Seite bleibt weiß.");
            ann.page().locator("main form input[type=text]").first().fill("Server neu gestartet, Zentrum angerufen");
            ann.page().locator("main form button").first().click();
            ann.page().waitForURL("**settled=done");
            ann.looks("operator-problems-settled-de");
            assertThat(ann.reads()).contains("Els Van Damme", "Server neu gestartet, Zentrum angerufen");
            ann.looksInEveryLanguage("operator-problems-settled", "/operator/problems");
            ann.looksInEveryLanguage("operator-trail", "/operator/trail");
            assertThat(ann.reads()).contains("Els Van Damme", "hat ein gemeldetes Problem gelöst");
            ann.looksInEveryLanguage("operator-trail-mistake", "/operator/trail?day=2026");
            ann.looksInEveryLanguage("operator-trail-empty", "/operator/trail?day=2020-01-01");
        }
    }

    @Test
    void theListOfCentresInEveryStateOfItsPages() {
        var reference = Filing.withoutHome("Couvin", "Fusion", "couvin@example.org");
        try (var ann = new SignedInAs("operator", "vandamme")) {
            ann.looksInEveryLanguage("operator-waiting", "/operator/waiting");
            ann.looksInEveryLanguage("operator-help", "/operator/help");
            ann.looksInEveryLanguage("operator-nothing-here", "/operator/nothing-here");
            for (var language : SignedInAs.LANGUAGES) {
                ann.opens("/operator/" + language + "/waiting");
                item(ann, reference).getByRole(AriaRole.BUTTON).click();
                ann.page().waitForSelector("[data-mistakes]");
                ann.looks("operator-waiting-mistake-" + language);
                ann.opens("/operator/" + language + "/directory");
                ann.page().locator("main form button").first().click();
                ann.page().waitForSelector("[data-mistakes]");
                ann.looks("operator-directory-mistake-" + language);
            }
            sends(ann, FAULTY);
            ann.looksInEveryLanguage("operator-preview-faults", ann.where());
            var lastMonth = LocalDate.now(ZoneId.of("Europe/Brussels")).minusMonths(1);
            sends(ann, "INS;Téléphone;Date de fin;Successeur\n93014;02 508 85 86;" + lastMonth + ";92094\n");
            ann.looksInEveryLanguage("operator-preview-merger", ann.where());
            ann.reads("fr").presses("Enregistrer toute la liste");
            ann.looks("operator-directory-recorded-fr");
            ann.looksInEveryLanguage("operator-directory", "/operator/directory");
            inherited(reference);
            version(ann);
        }
    }

    /** Namur answers for it: its pages say whose request it was. */
    private static void inherited(String reference) {
        try (var agent = new SignedInAs("portal", "dubois")) {
            agent.looksInEveryLanguage("portal-inbox-inherited", "/portal/inbox?sort=number");
            agent.reads("fr");
            agent.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(reference))
                    .first()
                    .click();
            agent.page().waitForURL("**/requests/**");
            assertThat(agent.reads()).contains("CPAS de Couvin");
            var request = agent.where();
            agent.looksInEveryLanguage("portal-request-inherited", request);
            agent.looksInEveryLanguage("portal-request-inherited-print", request + "/print");
            agent.looksInEveryLanguage("portal-register-inherited", "/portal/register");
        }
    }

    private static void version(SignedInAs ann) {
        ann.opens("/operator/fr/directory");
        ann.page().locator("main table a").first().click();
        ann.page().waitForURL("**/versions/**");
        var version = ann.where();
        ann.looksInEveryLanguage("operator-version", version);
        ann.looksInEveryLanguage("operator-version-compared", version + "?with=present&day=1/1/2027");
        for (var language : SignedInAs.LANGUAGES) {
            ann.opens(version.replaceFirst("^/operator/", "/operator/" + language + "/"));
            ann.page().locator("main form[method=post] button").last().click();
            ann.page().waitForSelector("[data-mistakes]");
            ann.looks("operator-version-mistake-" + language);
        }
        ann.page().locator("#reason").fill("Versuch");
        ann.page().locator("main form[method=post] button").last().click();
        ann.page().waitForURL("**done=takenBack");
        ann.looksInEveryLanguage("operator-directory-taken-back", "/operator/directory");
        ann.looksInEveryLanguage("operator-version-taken-back", version);
    }

    private static void report(SignedInAs agent, String message) {
        agent.page().locator("[name=kind][value=technical]").check(new Locator.CheckOptions().setForce(true));
        agent.page().locator("#message").fill(message);
        agent.page().locator("#words").fill("Ionescu");
        agent.page().locator("#act button").first().click();
        agent.page().waitForLoadState();
    }

    private static Locator item(SignedInAs ann, String reference) {
        return ann.page().locator("section.govuk-summary-card", new Page.LocatorOptions().setHasText(reference));
    }

    private static void sends(SignedInAs ann, String list) {
        ann.opens("/operator/fr/directory");
        ann.page()
                .locator("#list")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        ann.page().locator("main form button").first().click();
        ann.page().waitForURL("**/lists/**");
    }
}
