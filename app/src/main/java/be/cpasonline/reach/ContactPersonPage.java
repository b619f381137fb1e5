package be.cpasonline.reach;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.TextField;
import be.cpasonline.pages.TextField.Keyboard;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FieldError;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.ContactPerson;
import be.cpasonline.request.Reachability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Someone who passes messages on; they will see that a request exists, and the page says so. Circular § 3. */
@Component
class ContactPersonPage implements FormPage<ContactPerson> {

    /** {@code getsProof} when the acknowledgement goes to this person. */
    record Model(boolean getsProof, TextField name, TextField email, TextField phone) {}

    @Override
    public Step step() {
        return Step.CONTACT_PERSON;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("name", 1_000, "email", 1_000, "phone", 200);
    }

    @Override
    public Texts texts() {
        return ContactPage.TEXTS;
    }

    @Override
    public boolean applies(Answers answers) {
        return getsProof(answers) || answers.chosen(Step.CONTACT, "more", "person");
    }

    @Override
    public Parsed<ContactPerson> parse(Answers answers) {
        var name = answers.text(step(), "name");
        var email = answers.text(step(), "email");
        var phone = answers.text(step(), "phone");
        var mistakes = new ArrayList<FieldError>();
        if (name.isEmpty() || name.length() > Applicant.LONGEST_NAME) {
            mistakes.add(mistake("name", name.isEmpty() ? "missing" : "long"));
        }
        mistakeInEmail(email, phone, getsProof(answers)).ifPresent(kind -> mistakes.add(mistake("email", kind)));
        if (phone.length() > Reachability.LONGEST_PHONE) {
            mistakes.add(mistake("phone", "long"));
        }
        return mistakes.isEmpty()
                ? Parsed.valid(new ContactPerson(name, said(email), said(phone)))
                : new Parsed.Open<>(List.copyOf(mistakes));
    }

    @Override
    public String template() {
        return "reach/contactPerson";
    }

    @Override
    public Object model(Shown shown) {
        return new Model(
                getsProof(shown.answers()),
                shown.input("name"),
                shown.input("email").typedOn(Keyboard.MAIL),
                shown.input("phone").typedOn(Keyboard.PHONE).wide(20));
    }

    private static Optional<String> mistakeInEmail(String email, String phone, boolean getsProof) {
        if (getsProof || !email.isEmpty()) {
            return Emails.mistakeIn(email);
        }
        return phone.isEmpty() ? Optional.of("either") : Optional.empty();
    }

    private static boolean getsProof(Answers answers) {
        return answers.text(Step.CONTACT, "whose").equals("contact");
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private FieldError mistake(String field, String kind) {
        return new FieldError(field, step().path() + "." + field + "." + kind);
    }
}
