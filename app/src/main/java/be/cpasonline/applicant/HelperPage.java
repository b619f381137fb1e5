package be.cpasonline.applicant;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.TextField;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FieldError;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Helper;
import be.cpasonline.request.Helper.Capacity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who fills in the form for someone else: the capacity, and what they wish to say of themselves. No mandate is asked. */
@Component
public class HelperPage implements FormPage<Helper> {

    private static final int MOST_KEPT = 1_000;
    private static final Texts TEXTS = Texts.beside(HelperPage.class);

    record Model(ChoiceField capacity, TextField name, TextField contact) {}

    @Override
    public Step step() {
        return Step.HELPER;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("capacity", 20, "name", MOST_KEPT, "contact", MOST_KEPT);
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public boolean applies(Answers answers) {
        return answers.forSomeoneElse();
    }

    @Override
    public Parsed<Helper> parse(Answers answers) {
        var capacity = capacity(answers.text(step(), "capacity"));
        var errors = new ArrayList<FieldError>();
        if (capacity.isEmpty()) {
            errors.add(new FieldError("capacity", "helper.capacity.missing"));
        }
        if (answers.longer(step(), "name", Applicant.LONGEST_NAME)) {
            errors.add(new FieldError("name", "text.long"));
        }
        if (answers.longer(step(), "contact", Helper.LONGEST_CONTACT)) {
            errors.add(new FieldError("contact", "text.long"));
        }
        return errors.isEmpty()
                ? Parsed.valid(new Helper(capacity.orElseThrow(), said(answers, "name"), said(answers, "contact")))
                : new Parsed.Open<>(List.copyOf(errors));
    }

    @Override
    public String template() {
        return "applicant/helper";
    }

    @Override
    public Object model(Shown shown) {
        var capacities = Arrays.stream(Capacity.values()).map(HelperPage::code).toArray(String[]::new);
        return new Model(shown.choice("capacity", capacities), shown.input("name"), shown.input("contact"));
    }

    private Optional<String> said(Answers answers, String field) {
        return Optional.of(answers.text(step(), field)).filter(text -> !text.isEmpty());
    }

    private static Optional<Capacity> capacity(String typed) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> code(capacity).equals(typed))
                .findFirst();
    }

    private static String code(Capacity capacity) {
        return capacity.name().toLowerCase(Locale.ROOT);
    }
}
