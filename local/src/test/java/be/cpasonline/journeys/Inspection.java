package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A look at a page as it stands: the accessibility engine finds nothing, and a picture is kept for people. */
final class Inspection {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> SEEN = new HashSet<>();

    private Inspection() {}

    /** Looks once in a run at each page, state and language of that name. */
    static void of(Page page, String name) {
        if (!SEEN.add(name)) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        withoutPicture(page, name);
    }

    /** Looks at the page as on a desk and as on a small phone, where nothing may stand beside the screen. */
    static void wideAndSmall(Page page, String name) {
        of(page, name);
        page.setViewportSize(320, 800);
        of(page, name + "-320");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                .as(name + " at 320 pixels")
                .isTrue();
        page.setViewportSize(1280, 900);
    }

    /** The engine alone, on whatever stands there now. */
    static void withoutPicture(Page page, String name) {
        var results =
                new AxeBuilder(page).setLegacyMode(true).withTags(WCAG_2_2_AA).analyze();
        assertThat(results.getPasses()).as("rules that looked at " + name).isNotEmpty();
        assertThat(results.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
                .as("accessibility of " + name)
                .isEmpty();
    }
}
