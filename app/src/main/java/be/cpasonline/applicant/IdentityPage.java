package be.cpasonline.applicant;

import be.cpasonline.draft.LoggedIn;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.login.LoginButton;
import be.cpasonline.login.LoginButtons;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.pages.TextField;
import be.cpasonline.pages.TextField.Keyboard;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who the applicant is: by eID or itsme, by a typed number, or without one. Circular § 4. */
@Component
class IdentityPage implements FormPage<Identified> {

    private static final int MOST_KEPT = 1_000;
    private static final Texts TEXTS = Texts.beside(IdentityPage.class);

    private final LoginButtons buttons;

    IdentityPage(LoginButtons buttons) {
        this.buttons = buttons;
    }

    /**
     * {@code known} once somebody logged in, {@code questioned} when with another number than the one typed;
     * {@code mayLogIn} only for the applicant's own request; {@code logins} empty where none is offered; {@code preferred} is the language the login knows of.
     */
    record Model(
            boolean mayLogIn,
            Optional<LoggedIn> known,
            boolean questioned,
            Optional<Language> preferred,
            List<LoginButton> logins,
            String loginPath,
            TextField number,
            ChoiceField without,
            TextField lastName,
            TextField firstName,
            List<TextField> birth,
            Optional<String> birthError) {

        @Override
        public String toString() {
            return "Model[redacted]";
        }
    }

    @Override
    public Step step() {
        return Step.IDENTITY;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of(
                "number", 40,
                "without", 3,
                "lastName", MOST_KEPT,
                "firstName", MOST_KEPT,
                "birthDay", 4,
                "birthMonth", 4,
                "birthYear", 8);
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public Parsed<Identified> parse(Answers answers) {
        return Identities.read(answers);
    }

    @Override
    public String template() {
        return "applicant/identity";
    }

    @Override
    public Object model(Shown shown) {
        var own = !shown.answers().forSomeoneElse();
        return new Model(
                own,
                Identities.login(shown.answers()),
                Identities.questioned(shown.answers()).isPresent(),
                preferred(shown),
                logins(shown),
                "/" + shown.language().tag() + "/login",
                shown.input("number").typedOn(Keyboard.DIGITS).wide(20),
                own ? shown.choice("without", "yes") : othersWithout(shown),
                shown.input("lastName").autocompleted(own ? "family-name" : "off"),
                shown.input("firstName").autocompleted(own ? "given-name" : "off"),
                List.of(
                        shown.input("birthDay").wide(2),
                        shown.input("birthMonth").wide(2),
                        shown.input("birthYear").wide(4)),
                shown.error("birthDay").or(() -> shown.error("birthYear")));
    }

    /** The buttons, or what is said in the place of one that is switched off. */
    private List<LoginButton> logins(Shown shown) {
        return offersLogin(shown.answers()) ? this.buttons.in(shown.language()) : List.of();
    }

    private static boolean offersLogin(Answers answers) {
        return !answers.forSomeoneElse()
                && Identities.questioned(answers).isEmpty()
                && (Identities.login(answers).isEmpty() || Identities.mustLogInAgain(answers));
    }

    /** Offered when it is another one of ours than the page's. */
    private static Optional<Language> preferred(Shown shown) {
        return Identities.login(shown.answers())
                .flatMap(LoggedIn::language)
                .flatMap(tag -> Language.ofTag(tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]))
                .filter(language -> language != shown.language());
    }

    /** The same box in the words of somebody who helps. */
    private static ChoiceField othersWithout(Shown shown) {
        return ChoiceField.of(
                        "without",
                        shown.text("identity.without"),
                        Choice.of("yes", shown.text("identity.without.other")))
                .chosen(shown.typed("without"))
                .failed(shown.error("without"));
    }
}
