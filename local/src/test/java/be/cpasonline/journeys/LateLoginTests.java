package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.InventedFiling;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever logged in too long ago for what they do logs in once more, and loses nothing of it. */
@Timeout(300)
class LateLoginTests {

    private static final String WANTED = "Carte d'identité \"verte\"\nBail";

    @ParameterizedTest
    @CsvSource({"fr, hoffmann", "nl, hoffmann", "de, hoffmann"})
    void whatIsSavedTooLateIsKeptAndSavedAfterAnotherLogin(String language, String subject) {
        try (var jan = new SignedInAs("portal", subject)) {
            jan.opens("/portal/" + language + "/settings/applicants");
            var documents = jan.page().locator("form[action$='/documents']");
            documents.locator("textarea").first().fill(WANTED + " " + language);
            jan.anHourAgo();
            documents.locator("button").click();
            var save = jan.page().locator("main form[action$='/documents'] button");
            save.waitFor();
            jan.looks("late-save-" + language);

            save.click();
            jan.page().waitForLoadState();
            assertThat(kept(jan.page())).contains(WANTED).endsWith(language);

            var tab = jan.page()
                    .context()
                    .waitForPage(
                            () -> jan.page().locator("main a[target=_blank]").click());
            Inspection.wideAndSmall(tab, "late-login-" + language);
            tab.locator("main form button").click();
            jan.isThere(tab, subject);
            assertThat(tab.url()).endsWith("/portal/" + language + "/again/done");
            Inspection.wideAndSmall(tab, "late-login-done-" + language);
            tab.close();

            save.click();
            jan.page().waitForURL("**/settings/applicants?done=documents");
            assertThat(documents.locator("textarea").first().inputValue()).isEqualTo(WANTED + " " + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void theFileThatWasAskedForIsOfferedForTheSamePeriod(String language) throws IOException {
        InventedFiling.file(903);
        try (var bram = new SignedInAs("portal", "willems")) {
            bram.opens("/portal/" + language + "/register?from=2026-01-01&to=2029-12-31");
            bram.anHourAgo();
            bram.page().locator("main a[href*='export.csv']").first().click();
            bram.page().waitForURL("**/again?**");
            bram.page().locator("main form button").click();
            bram.isThere(bram.page(), "willems");
            assertThat(bram.where()).isEqualTo("/portal/register?format=csv&from=2026-01-01&to=2029-12-31");
            assertThat(bram.page().inputValue("#to")).isEqualTo("2029-12-31");
            bram.looks("late-export-" + language);
            var file = bram.page()
                    .waitForDownload(() -> bram.page()
                            .locator(".govuk-inset-text a[href*='export.csv']")
                            .click());
            assertThat(file.suggestedFilename()).isEqualTo("register-2026-01-01-2029-12-31.csv");
            assertThat(Files.size(file.path())).isPositive();
        }
    }

    @Test
    void whoeverWorksForTwoCentresComesBackToTheOneTheyWereAt() {
        try (var nora = new SignedInAs("portal", "claes")) {
            nora.page().locator("button[name=centre]").last().click();
            var centre = nora.page().locator(".cpas-desk-bar").innerText();
            nora.opens("/portal/fr/settings").anHourAgo();
            nora.opens("/portal/fr/settings");
            assertThat(nora.where()).startsWith("/portal/again");
            nora.page().locator("main form button").click();
            nora.isThere(nora.page(), "claes");
            assertThat(nora.where()).isEqualTo("/portal/settings");
            assertThat(nora.page().locator(".cpas-desk-bar").innerText()).isEqualTo(centre);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void anotherPersonDoesNotTakeThePlace(String language) {
        try (var sofie = new SignedInAs("portal", "peeters")) {
            sofie.anHourAgo();
            sofie.opens("/portal/" + language + "/settings");
            sofie.page().locator("main form button").click();
            sofie.isThere(sofie.page(), "dubois");
            assertThat(sofie.where()).startsWith("/portal/again");
            sofie.page().waitForSelector("main [role=status]");
            sofie.looks("late-login-refused-" + language);
            sofie.opens("/portal/" + language + "/trail");
            assertThat(sofie.where()).isEqualTo("/portal/trail");
            sofie.opens("/portal/" + language + "/settings");
            assertThat(sofie.where()).startsWith("/portal/again");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void theFederalServiceLosesNeitherAMessageNorAList(String language) {
        try (var els = new SignedInAs("operator", "vandamme")) {
            els.opens("/operator/" + language + "/logins/federal-eid");
            els.page().locator("#message-de").fill("Die eID geht nicht.\nWieder ab 14 Uhr.");
            els.anHourAgo();
            els.page().locator("[value=look]").click();
            els.page().waitForSelector("main a[target=_blank]");
            els.looks("late-operator-" + language);

            els.opens("/operator/" + language + "/directory");
            els.page().locator("#list").setInputFiles(list());
            els.page().locator("main form button").first().click();
            els.page().waitForURL("**/again?then=**");
            els.looks("late-operator-login-" + language);
            els.page().locator("main form button").click();
            els.isThere(els.page(), "vandamme");
            assertThat(els.where()).startsWith("/operator/directory/lists/");
            assertThat(els.reads()).contains("late-list.csv");
            els.page().locator("form[action$='/drop'] button").click();
        }
    }

    private static FilePayload list() {
        var lines = "INS;Date de fin;Successeur\n93056;1/5/2026;93090\n";
        return new FilePayload("late-list.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String kept(Page page) {
        return page.locator("main input[type=hidden]:not([name=_csrf])").all().stream()
                .map(field -> field.inputValue().replace("\r\n", "\n"))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
