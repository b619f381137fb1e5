package be.cpasonline.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.ReferenceData;
import be.cpasonline.draft.Draft;
import be.cpasonline.language.Language;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityQuestionTests {

    private final MunicipalityField field = new MunicipalityField(ReferenceData.municipalities());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gent      | Gand (aussi appelée Gent)",
                "Gent      | Chastre (Gentinnes en fait partie)",
                "Heverlee  | Louvain (Heverlee en fait partie)",
                "Borgloon  | Tongres-Looz (Borgloon en fait maintenant partie)",
                "5000      | Namur (5000)",
                "Bruxeles  | Bruxelles"
            })
    void eachCandidateSaysWhatItIsToTheNameTyped(String typed, String said) {
        var draft = Draft.empty(Instant.EPOCH).typed("place", Map.of("municipality", List.of(typed)), true);
        var answers = new Answers(draft, Language.FRENCH, LocalDate.of(2026, 6, 2));
        var shown = new Shown(Step.PLACE, answers, List.of(), LivingSituationPage.TEXTS, Optional.empty());

        assertThat(this.field.candidates(typed, answers))
                .extracting(candidate -> MunicipalityQuestion.label(shown, candidate))
                .contains(said);
    }
}
