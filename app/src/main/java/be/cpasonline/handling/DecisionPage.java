package be.cpasonline.handling;

import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Records a decision on one aid, or corrects one. Law of 26 May 2002, art. 21; circular § 9. */
@Component
class DecisionPage implements ActPage {

    private final Registers registers;
    private final InForce inForce;
    private final NoReactionWarnings warnings;
    private final EarlierDecisions earlier;

    DecisionPage(Registers registers, InForce inForce, NoReactionWarnings warnings, EarlierDecisions earlier) {
        this.registers = registers;
        this.inForce = inForce;
        this.warnings = warnings;
        this.earlier = earlier;
    }

    @Override
    public String path() {
        return "decision";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of(
                "aid", Outcome.LONGEST_AID,
                "result", 20,
                "on", 10,
                "silent", 3,
                "remark", Outcome.LONGEST_WORDS,
                "replaces", 20,
                "again", 10);
    }

    @Override
    public Map<String, String> prefilled(Sheet sheet) {
        var again = again(sheet);
        return Map.of(
                "on", sheet.today().toString(),
                "replaces", "new",
                "result", again.filter("no"::equals).map(kept -> "other").orElse(""),
                "remark",
                        again.map(answer -> sheet.text("again." + answer + ".remark"))
                                .orElse(""),
                "again", again.orElse(""));
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.decision(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        var parts = new ArrayList<Part>();
        again(sheet).ifPresent(answer -> parts.add(sheet.warning("again." + answer)));
        var decided = this.inForce.choices(sheet, Outcome.Decision.class::isInstance);
        if (!decided.isEmpty()) {
            var all = Stream.concat(Stream.of(Choice.of("new", sheet.text("replaces.new"))), decided.stream());
            parts.add(sheet.choice("replaces", all.toList()));
        }
        parts.add(sheet.line("aid"));
        parts.add(sheet.choice("result", Outcome.Result.class));
        parts.add(sheet.day("on"));
        parts.add(sheet.area("remark"));
        parts.add(sheet.tick("silent"));
        this.warnings.of(sheet).forEach(parts::add);
        return List.copyOf(parts);
    }

    @Override
    public Answer answer(Sheet sheet) {
        var typed = sheet.typed();
        var result = typed.one("result", Outcome.Result.class);
        var on = typed.day("on");
        var mistakes = new ArrayList<Answer.Wrong.In>();
        if (typed.text("aid").isEmpty()) {
            mistakes.add(new Answer.Wrong.In("aid", "wrong"));
        }
        if (result.isEmpty()) {
            mistakes.add(new Answer.Wrong.In("result", "wrong"));
        }
        if (on.isEmpty()) {
            mistakes.add(new Answer.Wrong.In("on", "wrong"));
        }
        if (!mistakes.isEmpty()) {
            return new Answer.Wrong(mistakes);
        }
        var decision = new Outcome.Decision(
                typed.text("aid"),
                result.orElseThrow(),
                on.orElseThrow(),
                typed.is("silent", "yes"),
                typed.given("remark"));
        return new Answer.Asked(
                this.registers.of(sheet.agent()).decide(sheet.publicId(), decision, replaces(typed), sheet.now()));
    }

    private static Optional<Long> replaces(Typed typed) {
        return Optional.of(typed.raw("replaces"))
                .filter(position -> position.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** What was answered to the questions before, if it agrees with what is in force. */
    private Optional<String> again(Sheet sheet) {
        return Optional.of(sheet.typed().raw("again"))
                .filter(answer -> !answer.isEmpty())
                .filter(answer ->
                        EarlierDecisions.answers(this.earlier.of(sheet)).contains(answer));
    }
}
