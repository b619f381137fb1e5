package be.cpasonline.reach;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.TextField;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import be.cpasonline.request.SafetyWishes;
import be.cpasonline.request.SafetyWishes.Wish;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the centre may get in touch without putting the applicant in danger. Everything here is optional. */
@Component
class SafetyPage implements FormPage<SafetyWishes> {

    record Model(ChoiceField wishes, TextField safeTimes, TextField interpreterLanguage) {}

    @Override
    public Step step() {
        return Step.SAFETY;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("wishes", 50, "safeTimes", 1_000, "interpreterLanguage", 1_000);
    }

    @Override
    public Texts texts() {
        return ContactPage.TEXTS;
    }

    @Override
    public Parsed<SafetyWishes> parse(Answers answers) {
        var chosen = answers.choices(step(), "wishes");
        var wishes = Arrays.stream(Wish.values())
                .filter(wish -> chosen.contains(code(wish)))
                .collect(Collectors.toSet());
        if (wishes.contains(Wish.CALL) && wishes.contains(Wish.DO_NOT_CALL)) {
            return Parsed.wrong("wishes", "safety.wishes.both");
        }
        for (var field : new String[] {"safeTimes", "interpreterLanguage"}) {
            if (answers.text(step(), field).length() > SafetyWishes.LONGEST_REMARK) {
                return Parsed.wrong(field, "safety.long");
            }
        }
        return Parsed.valid(new SafetyWishes(wishes, said(answers, "safeTimes"), said(answers, "interpreterLanguage")));
    }

    @Override
    public String template() {
        return "reach/safety";
    }

    @Override
    public Object model(Shown shown) {
        var codes = Arrays.stream(Wish.values()).map(SafetyPage::code).toArray(String[]::new);
        return new Model(shown.choice("wishes", codes), shown.input("safeTimes"), shown.input("interpreterLanguage"));
    }

    /** The wish as the form writes it. */
    static String code(Wish wish) {
        return wish.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> said(Answers answers, String field) {
        return Optional.of(answers.text(step(), field)).filter(text -> !text.isEmpty());
    }
}
