package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.questions.Step;
import com.microsoft.playwright.Browser;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page and every error state in every language is accessible by the engine: WCAG 2.2 AA, no violation. */
@Timeout(300)
class EveryPageAccessibleTests {

    /** These ask nothing, so that nothing on them can be mistaken. */
    private static final Set<String> WITHOUT_QUESTION = Set.of("centre", "nobody", "check");

    private final Set<String> pages = new TreeSet<>();
    private final Set<String> mistakes = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void everyPageAndErrorStateIsAccessible(String language) {
        visit(language, state -> {
            EveryBranch.helperFiles(state);
            EveryBranch.sends(state);
        });
        visit(language, EveryBranch::applicantLogsIn);
        visit(language, EveryBranch::besideTheForm);
        assertThat(this.pages).containsAll(steps());
        var questions = new TreeSet<>(steps());
        questions.removeAll(WITHOUT_QUESTION);
        assertThat(this.mistakes).containsExactlyElementsOf(questions);
    }

    private void visit(String language, Consumer<EveryState> way) {
        var wide = new Browser.NewContextOptions().setViewportSize(1280, 900);
        try (var visitor = Visitor.with(language, wide)) {
            var state = new EveryState(visitor);
            way.accept(state);
            this.pages.addAll(state.pages());
            this.mistakes.addAll(state.mistakes());
            assertThat(state.violations()).isEmpty();
        }
    }

    /** As the form itself lists them, so that a new page without a look at it fails here. */
    private static Set<String> steps() {
        return Arrays.stream(Step.values()).map(Step::path).collect(Collectors.toCollection(TreeSet::new));
    }
}
