package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads when something goes wrong is accessible too, in every language: WCAG 2.2 AA, no violation. */
@Timeout(300)
class EveryTroubleAccessibleTests {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void whatIsSaidInTroubleIsAccessible(String language) {
        visit(language, EveryTrouble::toACentreNobodyKnows);
        visit(language, EveryTrouble::loggedInWithoutNumber);
        visit(language, EveryTrouble::refusals);
        visit(language, EveryTrouble::breakdowns);
    }

    private static void visit(String language, Consumer<EveryState> way) {
        var wide = new Browser.NewContextOptions().setViewportSize(1280, 900);
        try (var visitor = Visitor.with(language, wide)) {
            var state = new EveryState(visitor);
            way.accept(state);
            assertThat(state.violations()).isEmpty();
        }
    }
}
