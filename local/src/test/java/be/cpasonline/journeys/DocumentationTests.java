package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor reads the documentation of the API, in a browser that runs no script. */
@Timeout(300)
class DocumentationTests {

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/changes"})
    void isReadByAnybodyOnAnyScreenAndAsksNobodyElse(String path) {
        var site = LocalProduct.shared().places().form();
        var wide = new Browser.NewContextOptions().setViewportSize(1280, 900);
        try (var context = OneBrowser.running().newContext(wide.setJavaScriptEnabled(false))) {
            var page = context.newPage();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(site + path);
            picture(page, path, "");
            assertThat(asked)
                    .isNotEmpty()
                    .allSatisfy(address -> assertThat(address).startsWith(site));
        }
        try (var context = OneBrowser.running().newContext()) {
            var page = context.newPage();
            page.setViewportSize(1280, 900);
            page.navigate(site + path);
            Inspection.withoutPicture(page, path);
            page.setViewportSize(320, 800);
            Inspection.withoutPicture(page, path + " on a small screen");
            picture(page, path, "-320");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isTrue();
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isTrue();
            Inspection.withoutPicture(page, path + " with its examples open");
        }
    }

    /** Of the beginning and of an operation: the whole page is longer than a picture may be. */
    private static void picture(Page page, String path, String size) {
        var width = size.isEmpty() ? 1280 : 320;
        page.setViewportSize(width, 3_000);
        for (var part : List.of("#main", "#operation-listAidRequests", "#schema-AidRequest")) {
            if (page.locator(part).count() > 0) {
                page.locator(part).scrollIntoViewIfNeeded();
                var name = "contract" + path.replace('/', '-') + part.replace('#', '-') + size + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name)));
            }
        }
        page.setViewportSize(width, 800);
    }
}
