package be.cpasonline.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.draft.Draft;
import be.cpasonline.draft.LoggedIn;
import be.cpasonline.language.Language;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FieldError;
import be.cpasonline.questions.Parsed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);

    @ParameterizedTest
    @ValueSource(strings = {"90020100130", "90.02.01-001.30", "90 02 01 001 30"})
    void aTypedNumberIsDeclaredAndNeedsNoBirthDate(String number) {
        var read = typed("number", number, "lastName", "Peeters").value().orElseThrow();

        assertThat(read.identification().code()).isEqualTo("declared");
        assertThat(read.identification().number().orElseThrow().digits()).isEqualTo("90020100130");
        assertThat(read.applicant().birthDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90020100131", "9002010013A", "123", "🙂"})
    void aNumberThatFailsIsToBeCorrected(String number) {
        assertThat(typed("number", number, "lastName", "Peeters").errors())
                .containsExactly(new FieldError("number", "identity.number.impossible"));
    }

    @Test
    void aNumberThatFailsNeverStopsWhoTicksThatThereIsNone() {
        var read = typed("number", "90020100131", "without", "yes", "lastName", "Peeters", "birthYear", "1990");

        assertThat(read.value().orElseThrow().identification().code()).isEqualTo("none");
    }

    @Test
    void aRightNumberIsNeverDroppedSilently() {
        assertThat(typed("number", "90020100130", "without", "yes", "lastName", "A", "birthYear", "1990")
                        .errors())
                .containsExactly(new FieldError("without", "identity.without.both"));
    }

    @Test
    void oneNameIsEnoughAndTheYearOfBirthToo() {
        var read = typed("without", "yes", "lastName", "Suharto", "birthYear", "1990")
                .value()
                .orElseThrow();

        assertThat(read.applicant().firstName()).isEmpty();
        assertThat(read.applicant().birthYear()).contains(Year.of(1990));
    }

    @Test
    void aWholeBirthDateIsKeptWhole() {
        var read = typed("without", "yes", "lastName", "A", "birthDay", "29", "birthMonth", "2", "birthYear", "2024");

        assertThat(read.value().orElseThrow().applicant().birthDate()).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', birthDay, missing",
        "1, 1, 2200, birthYear, future",
        "3, 6, 2026, birthDay, future",
        "30, 2, 1990, birthDay, impossible",
        "1, 13, 1990, birthDay, impossible",
        "x, 1, 1990, birthDay, impossible",
        "1, '', 1990, birthDay, impossible",
        "1, 1, 90, birthYear, year",
        "1, 1, 1850, birthYear, year",
        "1, 1, '', birthYear, year",
        "1, 1, ١٩٩٠, birthYear, year",
    })
    void aBirthDateThatCannotBeIsSaidToBeSo(String day, String month, String year, String field, String key) {
        var read = typed("without", "yes", "lastName", "A", "birthDay", day, "birthMonth", month, "birthYear", year);

        assertThat(read.errors()).containsExactly(new FieldError(field, "identity.birth." + key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "2010", "2026"})
    void noAgeIsEverAProblem(String year) {
        assertThat(typed("without", "yes", "lastName", "A", "birthYear", year).errors())
                .isEmpty();
    }

    @Test
    void everyMistakeIsShownAtOnce() {
        assertThat(typed().errors()).extracting(FieldError::field).containsExactly("number", "lastName");
    }

    @Test
    void aNameLongerThanAnyNameIsToBeShortened() {
        assertThat(typed("number", "90020100130", "lastName", "a".repeat(201)).errors())
                .containsExactly(new FieldError("lastName", "text.long"));
    }

    @Test
    void theLoginOfWhoHelpsSaysNothingOfSomeoneElse() {
        var login = new LoggedIn(
                "eid",
                500,
                Optional.of("90020100130"),
                "Helper",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LoggedIn.Standing.COUNTS);
        var draft = Draft.empty(Instant.EPOCH)
                .with(Optional.of(login))
                .typed("for-whom", Map.of("whom", List.of("other")), true);

        assertThat(Identities.login(new Answers(draft, Language.DUTCH, TODAY))).isEmpty();
    }

    private static Parsed<Identified> typed(String... fieldsAndValues) {
        var fields = new HashMap<String, List<String>>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1]));
        }
        var draft = Draft.empty(Instant.EPOCH).typed("identity", fields, true);
        return Identities.read(new Answers(draft, Language.DUTCH, TODAY));
    }
}
