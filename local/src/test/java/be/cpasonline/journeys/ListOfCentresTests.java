package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The federal service's browser: whom to call, a list with errors, then clean, then a merger dated last month. */
@Timeout(300)
class ListOfCentresTests {

    private static final String ROOT = LocalProduct.shared().places().form();

    @Test
    void aListWithErrorsThenCleanThenAMergerOfLastMonth() {
        var reference = Filing.withoutHome("Viroinval", "Fusion", "fusion@example.org");
        try (var context = context()) {
            var page = signedIn(context, "operator", "fr", "vandamme");
            settle(page, reference);
            page.navigate(ROOT + "/operator/fr/directory");
            press(page, "Voir les différences");
            Inspection.of(page, "directory-mistakes-fr");
            send(page, "INS;Téléphone;E-mail\n9309;02 508 85 86;\n93090;12;=x\n");
            Inspection.of(page, "directory-faults-fr");
            assertThat(page.textContent("main"))
                    .contains("Lignes fautives : 3", "Un code INS a cinq chiffres.", "commence comme une formule");
            assertThat(button(page, "Enregistrer toute la liste").count()).isZero();
            press(page, "Écarter cette liste");
            record(page, "INS;Téléphone\n93090;02 508 85 86\n");
            var lastMonth = LocalDate.now(ZoneId.of("Europe/Brussels")).minusMonths(1);
            record(page, "INS;Date de fin;Successeur\n93090;" + lastMonth + ";92094\n");
            assertThat(page.textContent("main")).contains("La liste est enregistrée", "Els Van Damme");
            successorSees(reference);
            takeBackLatest(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyPageIsAccessibleAndFitsASmallScreen(String language) {
        try (var context = context()) {
            var page = signedIn(context, "operator", language, "vandamme");
            for (var part : new String[] {"waiting", "directory"}) {
                page.navigate(ROOT + "/operator/" + language + "/" + part);
                Inspection.of(page, "operator-" + part + "-" + language);
                page.setViewportSize(320, 800);
                Inspection.of(page, "operator-" + part + "-" + language + "-320");
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                        .as(part + " at 320 pixels")
                        .isTrue();
                page.setViewportSize(1280, 900);
            }
            send(page, "INS;Code postal;Zut\n93090;5670;1\n93056;no;\n");
            for (var tag : new String[] {"fr", "nl", "de"}) {
                page.navigate(page.url().replaceFirst("/operator/../", "/operator/" + tag + "/"));
                Inspection.of(page, "operator-preview-" + tag);
            }
        }
    }

    private static void settle(Page page, String reference) {
        page.navigate(ROOT + "/operator/fr/");
        assertThat(page.textContent("main")).contains(reference, "CPAS de Viroinval");
        Inspection.of(page, "operator-waiting-item-fr");
        var item = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Demande " + reference));
        item.getByRole(AriaRole.BUTTON).click();
        page.waitForLoadState();
        Inspection.of(page, "operator-waiting-mistake-fr");
        assertThat(page.textContent("main")).contains("Écrivez comment le CPAS a été averti.");
        item = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Demande " + reference));
        item.getByRole(AriaRole.TEXTBOX).fill("appelé à 10 h, parlé à l’accueil");
        item.getByRole(AriaRole.BUTTON).click();
        page.waitForLoadState();
        assertThat(page.textContent("main")).contains("C’est noté").doesNotContain(reference);
    }

    /** Namur answers for it from last month on: its agent reads the request and whose it was. */
    private static void successorSees(String reference) {
        try (var context = context()) {
            var page = signedIn(context, "portal", "fr", "dubois");
            page.navigate(ROOT + "/portal/fr/inbox");
            assertThat(page.textContent("main")).contains(reference, "CPAS de Viroinval");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(reference))
                    .first()
                    .click();
            page.waitForLoadState();
            assertThat(page.textContent("main")).contains("Fusion", "a été adressée à : CPAS de Viroinval");
        }
    }

    private static void takeBackLatest(Page page) {
        page.locator("main table a").first().click();
        page.waitForLoadState();
        Inspection.of(page, "operator-version-fr");
        assertThat(page.textContent("main")).contains("répond : CPAS de Namur");
        press(page, "Reprendre cet import");
        Inspection.of(page, "operator-version-mistake-fr");
        page.getByLabel("Pourquoi ?").fill("essai");
        press(page, "Reprendre cet import");
        assertThat(page.textContent("main")).contains("L’import est repris", "par Els Van Damme : essai");
    }

    private static void record(Page page, String list) {
        page.navigate(ROOT + "/operator/fr/directory");
        send(page, list);
        Inspection.of(page, "directory-preview-" + list.length() + "-fr");
        press(page, "Enregistrer toute la liste");
    }

    private static void send(Page page, String list) {
        page.locator("#list")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").first().click();
        page.waitForURL("**/lists/**");
    }

    private static BrowserContext context() {
        return OneBrowser.running().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private static Page signedIn(BrowserContext context, String side, String language, String subject) {
        var page = context.newPage();
        page.navigate(ROOT + "/" + side + "/" + language + "/login");
        page.locator("main form button").click();
        page.locator("input[type=radio][value=" + subject + "]").check();
        page.locator("button[name=answer][value=login]").click();
        page.waitForURL("**/" + side + "/**");
        return page;
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        button(page, name).click();
        page.waitForLoadState();
    }
}
