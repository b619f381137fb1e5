package be.cpasonline.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.Candidate.Match;
import be.cpasonline.centres.ReferenceData;
import be.cpasonline.draft.Draft;
import be.cpasonline.language.Language;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FieldError;
import be.cpasonline.questions.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityFieldTests {

    private final MunicipalityField field = new MunicipalityField(ReferenceData.municipalities());

    @Test
    void aNameThatOnlyOneBearsIsTaken() {
        assertThat(this.field.parse(Step.PLACE, typed("Namur")).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gent", "gent", "Stad Gent", "Mol"})
    void aNameThatOthersOnlyBeginLikeIsTakenAndTheOthersStayOffered(String text) {
        var answers = typed(text);

        assertThat(this.field.parse(Step.PLACE, answers).value()).isPresent();
        assertThat(this.field.offered(Step.PLACE, answers))
                .hasSizeGreaterThan(1)
                .first()
                .satisfies(one -> assertThat(one.municipality())
                        .isEqualTo(this.field.parse(Step.PLACE, answers).value().orElseThrow()));
    }

    @Test
    void theOtherCanStillBePickedInsteadOfTheOneTaken() {
        var answers = answers(
                Map.of("municipality", List.of("Gent"), "searched", List.of("Gent"), "candidate", List.of("25117")));

        assertThat(this.field.parse(Step.PLACE, answers).value())
                .hasValueSatisfying(found -> assertThat(found.name().french()).isEqualTo("Chastre"));
    }

    /** People of Sint-Gillis-Waas say Sint-Gillis; Halle is a village of Zoersel too. */
    @ParameterizedTest
    @ValueSource(strings = {"Sint-Gillis", "Halle", "Ham"})
    void aNameThatAnotherBearsOrIsCalledInShortIsNotTaken(String text) {
        assertThat(this.field.parse(Step.PLACE, typed(text)).value()).isEmpty();
        assertThat(this.field.offered(Step.PLACE, typed(text))).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1040", "Saint-Nicolas", "Bruxelles", "Borgloon", "5000"})
    void whateverMayMeanSeveralOrIsACodeIsOfferedAndNeverPickedSilently(String text) {
        var parsed = this.field.parse(Step.PLACE, typed(text));

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.errors()).as("to be asked is no mistake").isEmpty();
        assertThat(this.field.offered(Step.PLACE, typed(text))).isNotEmpty();
    }

    @Test
    void goingOnWithoutChoosingAmongThoseOfferedIsAMistake() {
        var answers = answers(Map.of("municipality", List.of("1040"), "searched", List.of("1040")));

        assertThat(this.field.parse(Step.PLACE, answers).errors())
                .containsExactly(new FieldError("candidate", "municipality.several"));
    }

    @Test
    void whatIsPlainOrChosenIsNotOfferedAgain() {
        var chosen = answers(
                Map.of("municipality", List.of("1040"), "searched", List.of("1040"), "candidate", List.of("21005")));

        assertThat(this.field.offered(Step.PLACE, typed("Namur"))).isEmpty();
        assertThat(this.field.offered(Step.PLACE, chosen)).isEmpty();
        assertThat(this.field.offered(Step.PLACE, typed(""))).isEmpty();
    }

    @Test
    void brusselsOffersTheCityFirstAndTheOtherEighteen() {
        var answers = typed("Bruxelles");
        var offered = this.field.candidates("Bruxelles", answers);

        assertThat(offered.getFirst().municipality().nisCode().value()).isEqualTo(21004);
        assertThat(offered.stream().map(one -> one.municipality().nisCode().value()))
                .doesNotHaveDuplicates()
                .contains(21001, 21009, 21019)
                .hasSizeGreaterThanOrEqualTo(19);
        assertThat(this.field.namesRegion(offered, answers)).isTrue();
    }

    @Test
    void aFormerMunicipalityIsOfferedAsTheOneItPassedInto() {
        var offered = this.field.candidates("Borgloon", typed("Borgloon"));

        assertThat(offered).anySatisfy(one -> {
            assertThat(one.how()).isEqualTo(Match.FORMER_NAME);
            assertThat(one.municipality().name().dutch()).isEqualTo("Tongeren-Borgloon");
        });
    }

    @Test
    void theOnePickedOfTheListCounts() {
        var answers = answers(
                Map.of("municipality", List.of("1040"), "searched", List.of("1040"), "candidate", List.of("21005")));

        assertThat(this.field.parse(Step.PLACE, answers).value())
                .hasValueSatisfying(found -> assertThat(found.nisCode().value()).isEqualTo(21005));
    }

    @Test
    void aPickForAnotherTextDoesNotCount() {
        var answers = answers(
                Map.of("municipality", List.of("Namur"), "searched", List.of("1040"), "candidate", List.of("21005")));

        assertThat(this.field.parse(Step.PLACE, answers).value())
                .hasValueSatisfying(found -> assertThat(found.nisCode().value()).isEqualTo(92094));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000", "99999", "abcde", "1", "-1234", "١٢٣٤٥"})
    void aPickThatNoMunicipalityBearsIsNone(String code) {
        var answers = answers(
                Map.of("municipality", List.of("1040"), "searched", List.of("1040"), "candidate", List.of(code)));

        assertThat(this.field.parse(Step.PLACE, answers).value()).isEmpty();
    }

    @Test
    void whatResemblesNothingIsUnknown() {
        assertThat(this.field.parse(Step.PLACE, typed("Xyzzyxplugh")).errors())
                .containsExactly(new FieldError("municipality", "municipality.unknown"));
        assertThat(this.field.parse(Step.PLACE, typed("")).errors())
                .containsExactly(new FieldError("municipality", "municipality.missing"));
    }

    private static Answers typed(String text) {
        return answers(Map.of("municipality", List.of(text)));
    }

    private static Answers answers(Map<String, List<String>> fields) {
        var draft = Draft.empty(Instant.EPOCH).typed("place", fields, true);
        return new Answers(draft, Language.FRENCH, LocalDate.of(2026, 6, 2));
    }
}
