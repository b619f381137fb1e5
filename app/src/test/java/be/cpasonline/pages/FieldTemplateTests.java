package be.cpasonline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.language.Language;
import be.cpasonline.pages.ChoiceField.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTemplateTests {

    private static final Frame FRAME = Frame.of(Language.ENGLISH, "/living", "Where you live");

    @Test
    void aFieldKeepsWhatWasTypedAndIsTiedToItsMistake() {
        var field = TextField.of("email", "Your e-mail")
                .filled("a\"><b>@example.org")
                .hinted("We send the proof there")
                .autocompleted("email")
                .typedOn(TextField.Keyboard.MAIL)
                .failed(Optional.of("This is no e-mail address"));

        assertThat(Rendered.page("pages/textInput", Map.of("frame", FRAME, "field", field)))
                .contains("aria-describedby=\"email-hint email-error\"")
                .contains("aria-invalid=\"true\"")
                .contains("autocomplete=\"email\"")
                .contains("inputmode=\"email\"")
                .contains("id=\"email-error\"")
                .doesNotContain("\"><b>");
    }

    @Test
    void aFieldInOrderIsDescribedByNothing() {
        assertThat(Rendered.page("pages/textInput", Map.of("frame", FRAME, "field", TextField.of("name", "Name"))))
                .doesNotContain("aria-describedby")
                .doesNotContain("aria-invalid");
    }

    @Test
    void aLongTextKeepsItsFirstEmptyLine() {
        var field = TextField.of("need", "What you need").filled("\nsecond line");

        assertThat(Rendered.page("pages/textArea", Map.of("frame", FRAME, "field", field, "limit", 2000)))
                .contains(">\n\nsecond line</textarea>")
                .contains("up to 2000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages/radios", "pages/checkboxes"})
    void aQuestionShowsTheAnswerGivenAndItsMistakeLeadsToTheFirst(String view) {
        var field = ChoiceField.of("place", "Which fits?", Choice.of("student", "Student"), Choice.of("none", "None"))
                .chosen("none")
                .failed(Optional.of("Choose one"));
        var html = Rendered.page(view, Map.of("frame", FRAME, "field", field));

        assertThat(html).contains("id=\"place\"").contains("value=\"none\" checked");
        assertThat(html).doesNotContain("value=\"student\" checked").contains("id=\"place-error\"");
    }

    @Test
    void theListOfMistakesLinksToEachField() {
        var html = Rendered.page(
                "pages/errorSummary",
                Map.of("frame", FRAME, "mistakes", List.of(new Mistake("email", "Type an e-mail"))));

        assertThat(html).contains("There is a problem").contains("<a href=\"#email\">Type an e-mail</a>");
    }

    @Test
    void anAnswerCanBeChangedFromTheSummary() {
        var rows = List.of(SummaryRow.of("E-mail", "me@example.org", "/contact"));

        assertThat(Rendered.page("pages/summaryList", Map.of("frame", FRAME, "rows", rows)))
                .contains("href=\"/en/contact\">Change<span class=\"govuk-visually-hidden\"> E-mail</span>");
    }

    @Test
    void aFieldDoesNotPrintWhatWasTyped() {
        assertThat(TextField.of("name", "Name").filled("Telltale")).asString().doesNotContain("Telltale");
    }
}
