package be.cpasonline.reach;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.draft.Draft;
import be.cpasonline.draft.LoggedIn;
import be.cpasonline.language.Language;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FieldError;
import be.cpasonline.questions.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The address a login knows is offered, and taken only by whoever chooses it. */
class OfferedAddressTests {

    private final ContactPage page = new ContactPage();

    @Test
    void itIsOneOfTheChoicesAndNoneIsMade() {
        var whose = whose(answers("mieke@people.example", Map.of()));

        assertThat(whose.choices())
                .first()
                .isEqualTo(Choice.of("login", "mieke@people.example (the address that your login gave)"));
        assertThat(whose.chosen()).doesNotContain("login");
    }

    @Test
    void chosenItIsTheApplicantsAddress() {
        var said = this.page
                .parse(answers("mieke@people.example", Map.of("whose", List.of("login"))))
                .value()
                .orElseThrow();

        assertThat(said.email()).contains("mieke@people.example");
    }

    @Test
    void anotherAddressMayBeTypedInItsPlace() {
        var typed = Map.of("whose", List.of("own"), "email", List.of("other@people.example"));

        assertThat(this.page
                        .parse(answers("mieke@people.example", typed))
                        .value()
                        .orElseThrow()
                        .email())
                .contains("other@people.example");
    }

    @Test
    void whatIsNoAddressIsNotOfferedAndCannotBeChosen() {
        var answers = answers("nowhere", Map.of("whose", List.of("login")));

        assertThat(whose(answers).choices()).extracting(Choice::value).doesNotContain("login");
        assertThat(this.page.parse(answers).errors()).containsExactly(new FieldError("whose", "contact.whose.missing"));
    }

    @Test
    void theHelpersLoginOffersNothingForSomebodyElse() {
        var draft = draft("mieke@people.example", Map.of()).typed("for-whom", Map.of("whom", List.of("other")), true);

        assertThat(whose(new Answers(draft, Language.ENGLISH, LocalDate.EPOCH)).choices())
                .extracting(Choice::value)
                .doesNotContain("login");
    }

    private be.cpasonline.pages.ChoiceField whose(Answers answers) {
        var shown = new Shown(this.page.step(), answers, List.of(), this.page.texts(), Optional.empty());
        return ((ContactPage.Model) this.page.model(shown)).whose();
    }

    private static Answers answers(String mail, Map<String, List<String>> typed) {
        return new Answers(draft(mail, typed), Language.ENGLISH, LocalDate.EPOCH);
    }

    private static Draft draft(String mail, Map<String, List<String>> typed) {
        var login = new LoggedIn(
                "eid",
                500,
                Optional.of("90020100130"),
                "Peeters",
                Optional.of("Mieke"),
                Optional.of(mail),
                Optional.empty(),
                LoggedIn.Standing.COUNTS);
        return Draft.empty(Instant.EPOCH).with(Optional.of(login)).typed("contact", typed, true);
    }
}
