package be.cpasonline.reach;

import be.cpasonline.draft.LoggedIn;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.pages.TextField;
import be.cpasonline.pages.TextField.Keyboard;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import be.cpasonline.request.Reachability;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the proof goes, and how the centre reaches the applicant. An e-mail address is mandatory, a phone is not. */
@Component
class ContactPage implements FormPage<ContactPage.Said> {

    static final Texts TEXTS = Texts.beside(ContactPage.class);

    /** {@code email} is empty when the contact person's is to be used. */
    record Said(Optional<String> email, Optional<String> phone, Language language) {

        @Override
        public String toString() {
            return "Said[redacted]";
        }
    }

    record Model(ChoiceField whose, TextField email, TextField phone, ChoiceField more, ChoiceField language) {}

    @Override
    public Step step() {
        return Step.CONTACT;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("whose", 20, "email", 1_000, "phone", 200, "more", 20, "language", 2);
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public Parsed<Said> parse(Answers answers) {
        var whose = answers.text(step(), "whose");
        var phone = answers.text(step(), "phone");
        if (phone.length() > Reachability.LONGEST_PHONE) {
            return Parsed.wrong("phone", "contact.phone.long");
        }
        var said = new Said(own(answers), Phones.written(phone), language(answers));
        return switch (whose) {
            case "own" ->
                Emails.mistakeIn(answers.text(step(), "email"))
                        .<Parsed<Said>>map(mistake -> Parsed.wrong("email", "contact.email." + mistake))
                        .orElseGet(() -> Parsed.valid(said));
            case "login" ->
                offered(answers).isPresent() ? Parsed.valid(said) : Parsed.wrong("whose", "contact.whose.missing");
            case "contact", "nobody" -> Parsed.valid(said);
            default -> Parsed.wrong("whose", "contact.whose.missing");
        };
    }

    @Override
    public String template() {
        return "reach/contact";
    }

    @Override
    public Object model(Shown shown) {
        var own = !shown.answers().forSomeoneElse();
        var tags = Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new);
        return new Model(
                whose(shown),
                shown.input("email").typedOn(Keyboard.MAIL).autocompleted(own ? "email" : "off"),
                shown.input("phone")
                        .typedOn(Keyboard.PHONE)
                        .autocompleted(own ? "tel" : "off")
                        .wide(20),
                shown.choice("more", "person"),
                shown.choice("language", tags).chosen(language(shown.answers()).tag()));
    }

    /** The address a login knows is one of the choices: it is taken only when it is chosen. */
    private ChoiceField whose(Shown shown) {
        var asked = shown.choice("whose", "own", "contact", "nobody");
        return offered(shown.answers())
                .map(address -> asked.first(Choice.of("login", shown.text("contact.whose.login", "address", address))))
                .orElse(asked);
    }

    /** Only the applicant's own, and only one that a mail can be sent to. */
    private static Optional<String> offered(Answers answers) {
        return Optional.of(answers)
                .filter(all -> !all.forSomeoneElse())
                .flatMap(all -> all.draft().login())
                .flatMap(LoggedIn::mail)
                .filter(address -> Emails.mistakeIn(address).isEmpty());
    }

    private Optional<String> own(Answers answers) {
        return switch (answers.text(step(), "whose")) {
            case "own" -> Optional.of(answers.text(step(), "email"));
            case "login" -> offered(answers);
            default -> Optional.empty();
        };
    }

    /** The language chosen, at first that of the pages. */
    private Language language(Answers answers) {
        return Language.ofTag(answers.text(step(), "language")).orElse(answers.language());
    }
}
