package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of municipalities that opens while one types leaves the way on in sight, and one press takes it. */
@Timeout(120)
class MunicipalityListTests {

    @ParameterizedTest
    @CsvSource({"1280, false", "320, false", "320, true"})
    void theOpenListCoversNothingAndTheButtonBelowWorksAtOnce(int width, boolean touch) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, 900).setHasTouch(touch);
        try (var visitor = Visitor.with("fr", options).withoutLooking()) {
            Filing.begin(visitor);
            visitor.chooses("for-whom.whom.myself").goesOn();
            visitor.ticks("identity.without.yes").types("identity.lastName", "Grey");
            visitor.types("identity.birthYear", "1985").goesOn();
            visitor.chooses("living-situation.situation.none").goesOn();
            visitor.chooses("home.home.changing").goesOn();
            visitor.field("place.municipality.changing").pressSequentially("Virton");
            var list = visitor.page().locator(".cpas-combobox__list:visible");
            list.waitFor();
            var button = visitor.mainButton(visitor.words().form("continue"));

            assertThat(top(button)).isGreaterThanOrEqualTo(bottom(list));
            if (touch) {
                button.tap();
            } else {
                button.click();
            }
            visitor.page().waitForURL("**/centre");
        }
    }

    private static double top(Locator element) {
        return element.boundingBox().y;
    }

    private static double bottom(Locator element) {
        var box = element.boundingBox();
        return box.y + box.height;
    }
}
