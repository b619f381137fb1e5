package be.cpasonline.handling;

import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.register.Contact;
import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes an attempt to reach the applicant: when, by which means, reached or not. Circular § 9.3. */
@Component
class AttemptPage implements ActPage {

    private static final int DAY = 10;

    private final Registers registers;

    AttemptPage(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String path() {
        return "contact";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("day", DAY, "means", 20, "reached", 3, "note", Contact.LONGEST_NOTE);
    }

    @Override
    public Map<String, String> prefilled(Sheet sheet) {
        return Map.of("day", sheet.today().toString());
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.more(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        return List.of(
                sheet.day("day"),
                sheet.choice("means", Contact.Means.class),
                sheet.choice(
                        "reached",
                        List.of(
                                Choice.of("yes", sheet.text("reached.yes")),
                                Choice.of("no", sheet.text("reached.no")))),
                sheet.area("note"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        var typed = sheet.typed();
        var day = typed.day("day");
        var means = typed.one("means", Contact.Means.class);
        var mistakes = new ArrayList<Answer.Wrong.In>();
        if (day.isEmpty()) {
            mistakes.add(new Answer.Wrong.In("day", "wrong"));
        }
        if (means.isEmpty()) {
            mistakes.add(new Answer.Wrong.In("means", "wrong"));
        }
        if (!typed.is("reached", "yes") && !typed.is("reached", "no")) {
            mistakes.add(new Answer.Wrong.In("reached", "wrong"));
        }
        if (!mistakes.isEmpty()) {
            return new Answer.Wrong(mistakes);
        }
        var contact =
                new Contact(day.orElseThrow(), means.orElseThrow(), typed.is("reached", "yes"), typed.given("note"));
        return new Answer.Asked(this.registers.of(sheet.agent()).noteContact(sheet.publicId(), contact, sheet.now()));
    }
}
