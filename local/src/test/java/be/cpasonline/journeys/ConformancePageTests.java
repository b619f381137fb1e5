package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** The report that the sandbox makes of a vendor's software, as people read it. */
@Timeout(120)
class ConformancePageTests {

    private static final Product PRODUCT = LocalProduct.sandbox();
    private static final String SOFTWARE = "vendor-pajottegem, centre 119";

    @Test
    void saysInWordsWhichRulesWereKeptAndSavesIt() throws Exception {
        asksForWhatTheContractDoesNotKnow();
        try (var context = OneBrowser.running().newContext()) {
            var page = context.newPage();
            page.navigate(PRODUCT.places().form() + "/sandbox/conformance");
            page.getByLabel("Software that has called").selectOption(SOFTWARE);
            clicks(page, "Show the report");
            assertThat(page.locator("#report").innerText()).isEqualTo(SOFTWARE);
            assertThat(page.locator("main").innerText())
                    .contains("Not conformant")
                    .contains("R1 Confirm every request: not seen yet")
                    .contains("R5 Verify signals: not used")
                    .contains("R7 Keep to the contract: broken")
                    .contains("had input that the contract does not know")
                    .contains("R11 Repeat nothing that was refused: kept");
            Inspection.wideAndSmall(page, "sandbox-conformance");
            var report =
                    JsonMapper.shared().readTree(Files.readString(saved(page).path()));
            assertThat(report.path("client").asString()).isEqualTo("vendor-pajottegem");
            assertThat(report.path("rules").size()).isEqualTo(11);
            clicks(page, "Begin anew");
            assertThat(page.locator("main").innerText()).contains("R7 Keep to the contract: not seen yet");
        }
    }

    private static Download saved(Page page) {
        return page.waitForDownload(() -> clicks(page, "Save it as JSON"));
    }

    private static void clicks(Page page, String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
    }

    private static void asksForWhatTheContractDoesNotKnow() throws Exception {
        for (var query : new String[] {"?order=latest", ""}) {
            var call = HttpRequest.newBuilder(
                            URI.create(PRODUCT.places().form() + "/REST/cpasOnline/v1/aidRequests" + query))
                    .header("Authorization", "Bearer " + PRODUCT.provider().machineToken("vendor-pajottegem"))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                http.send(call, BodyHandlers.discarding());
            }
        }
    }
}
