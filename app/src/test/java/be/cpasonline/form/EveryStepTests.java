package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.language.Language;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Step;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EveryStepTests {

    private final FormPages pages;

    @Autowired
    EveryStepTests(FormPages pages) {
        this.pages = pages;
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void hasAPageWithATitleInEachLanguage(Step step) {
        var page = this.pages.of(step).orElseThrow();

        assertThat(List.of(Language.values()))
                .allSatisfy(language -> assertThat(page.texts().in(language).get(step.path() + ".title"))
                        .isNotBlank());
    }

    @Test
    void hasARoute() {
        assertThat(Step.PATHS.split("\\|"))
                .containsExactlyElementsOf(
                        Arrays.stream(Step.values()).map(Step::path).toList());
    }

    @Test
    void isCountedFromOneToSevenInOrder() {
        assertThat(Arrays.stream(Step.values()).map(Step::number)).isSorted();
        assertThat(Step.CHECK.number()).isEqualTo(Step.TOTAL);
    }
}
