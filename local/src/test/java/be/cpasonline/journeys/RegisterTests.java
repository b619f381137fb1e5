package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register in an agent's browser: what comes by other ways, files, figures and the calendar. */
class RegisterTests {

    private static final String PORTAL = LocalProduct.shared().places().form() + "/portal";

    @Test
    void aDeskRequestIsEnteredSignedAndFoundInTheFiles() throws IOException {
        try (var context = context()) {
            var page = signedIn(context, "fr", "dubois");
            open(page, "/fr/register/new");
            page.getByLabel("Oralement, au guichet ou par téléphone").check();
            page.getByLabel("Date de réception").fill(daysAgo(3));
            person(page, "Bastien", "Journée");
            page.getByLabel("Personne encore, ou ce n’est pas nécessaire").check();
            press(page, "Inscrire la demande");
            Inspection.of(page, "register-entry-fr");
            assertThat(page.textContent("main")).contains("Journée Bastien", "Pas encore signée");
            page.getByLabel("Le demandeur").check();
            page.getByLabel("Signée le").fill(daysAgo(0));
            press(page, "Noter la signature");
            assertThat(page.textContent("main")).contains("Signée par le demandeur");
            follow(page, "Imprimer avec la place pour la signature");
            Inspection.of(page, "register-print-fr");
            open(page, "/fr/register");
            assertThat(page.textContent("main")).contains("Journée Bastien");
            assertThat(new String(file(page, "fichier CSV"), StandardCharsets.UTF_8))
                    .contains("Journée Bastien");
            assertThat(new String(file(page, "document PDF"), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(page, "fichier Excel")))) {
                assertThat(workbook.getFirstSheet().read().toString()).contains("Journée Bastien");
            }
        }
    }

    @Test
    void aTransferReceivedKeepsItsFirstDay() {
        try (var context = context()) {
            var page = signedIn(context, "nl", "maes");
            open(page, "/nl/register/new");
            page.getByLabel("Doorgestuurd door een ander centrum").check();
            page.getByLabel("Ontvangstdatum").fill(daysAgo(9));
            press(page, "De aanvraag inschrijven");
            Inspection.of(page, "register-new-mistakes-nl");
            assertThat(page.title()).startsWith("Fout");
            page.getByLabel("Centrum dat de aanvraag doorstuurde").selectOption("550");
            page.getByLabel("Doorgestuurd op").fill(daysAgo(2));
            page.getByLabel("Familienaam").fill("Reis");
            page.getByLabel("Nederlands").check();
            page.getByLabel("De aanvrager", new Page.GetByLabelOptions().setExact(true))
                    .check();
            press(page, "De aanvraag inschrijven");
            Inspection.of(page, "register-entry-transfer-nl");
            assertThat(page.textContent("main")).contains("Reis", "niet nog eens doorsturen", "Bevoegdheidsconflict");
        }
    }

    @Test
    void aCalendarProgramReadsUntilTheAddressIsTakenBack() throws IOException, InterruptedException {
        try (var context = context()) {
            var page = signedIn(context, "de", "hoffmann");
            open(page, "/de/register/calendar");
            press(page, "Eine Adresse erstellen");
            Inspection.of(page, "register-calendar-de");
            var address = page.textContent("main strong");
            assertThat(subscribed(address)).isEqualTo(200);
            press(page, "Die Adresse aufheben");
            assertThat(subscribed(address)).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyPageIsAccessibleAndFitsASmallScreen(String language) {
        try (var context = context()) {
            var page = signedIn(context, language, "peeters");
            for (var part : new String[] {"register", "register/new", "register/calendar", "figures"}) {
                open(page, "/" + language + "/" + part);
                Inspection.of(page, part.replace('/', '-') + "-" + language);
                page.setViewportSize(320, 800);
                Inspection.of(page, part.replace('/', '-') + "-" + language + "-320");
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                        .as(part + " at 320 pixels")
                        .isTrue();
                page.setViewportSize(1280, 900);
            }
        }
    }

    private static BrowserContext context() {
        return OneBrowser.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setAcceptDownloads(true));
    }

    private static Page signedIn(BrowserContext context, String language, String subject) {
        var page = context.newPage();
        page.navigate(PORTAL + "/" + language + "/login");
        page.locator("main form button").click();
        page.locator("input[type=radio][value=" + subject + "]").check();
        page.locator("button[name=answer][value=login]").click();
        page.waitForURL("**/portal/**");
        return page;
    }

    private static void open(Page page, String path) {
        page.navigate(PORTAL + path);
    }

    private static void person(Page page, String last, String first) {
        page.getByLabel("Nom de famille").fill(last);
        page.getByLabel("Prénom").fill(first);
        page.getByLabel("Français").check();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).click();
        page.waitForLoadState();
    }

    private static byte[] file(Page page, String link) throws IOException {
        var download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .click());
        return Files.readAllBytes(download.path());
    }

    private static String daysAgo(int days) {
        return LocalDate.now(java.time.ZoneId.of("Europe/Brussels"))
                .minusDays(days)
                .format(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static int subscribed(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
