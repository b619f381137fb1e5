package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The page of the sandbox in a real browser: test requests and faults are made by clicking. */
@Timeout(120)
class SandboxClickedTests {

    private static final Product PRODUCT = LocalProduct.sandbox();

    @Test
    void isReadByEverybodyAndMakesWhatIsClicked() {
        try (var context = OneBrowser.running().newContext()) {
            var page = context.newPage();
            page.navigate(PRODUCT.places().form() + "/sandbox");
            Inspection.wideAndSmall(page, "sandbox");
            page.locator("form[action$='/sandbox/requests'] [name=client]").fill("vendor-eupen");
            page.locator("form[action$='/sandbox/requests'] [name=centre]").fill("410");
            page.locator("form[action$='/sandbox/requests'] [name=count]").fill("2");
            page.locator("#noNationalNumber").check();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.locator("main").innerText().contains("Made: 2"));
            Inspection.wideAndSmall(page, "sandbox-made");
            failsToo(page);
        }
    }

    private static void failsToo(Page page) {
        page.navigate(PRODUCT.places().form() + "/sandbox");
        page.locator("form[action$='/sandbox/requests'] [name=centre]").fill("9999");
        page.locator("form[action$='/sandbox/requests'] button").first().click();
        page.waitForCondition(() -> page.locator("main").innerText().contains("Nothing was done"));
        assertThat(page.locator("main").innerText()).contains("There is no such centre");
        Inspection.wideAndSmall(page, "sandbox-mistake");
    }
}
