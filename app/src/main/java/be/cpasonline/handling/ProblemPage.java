package be.cpasonline.handling;

import be.cpasonline.register.ActAnswer;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Problem;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.Trouble;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reports that something is wrong with a request: a message the federal service reads, and words that stay here. */
@Component
class ProblemPage implements ActPage {

    private static final String MESSAGE = "message";

    private final Registers registers;

    ProblemPage(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String path() {
        return "problem";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("kind", 30, MESSAGE, Trouble.LONGEST_MESSAGE, "words", Outcome.LONGEST_WORDS);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        return List.of(
                sheet.words("what"), sheet.choice("kind", Problem.class), sheet.area(MESSAGE), sheet.area("words"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        var kind = sheet.typed().one("kind", Problem.class);
        if (kind.isEmpty()) {
            return Answer.Wrong.in("kind", "wrong");
        }
        var trouble = new Trouble(
                kind.get(), sheet.typed().given("words"), sheet.typed().given(MESSAGE));
        return answer(this.registers.of(sheet.agent()).reportProblem(sheet.publicId(), trouble, sheet.now()));
    }

    private static Answer answer(ActAnswer answer) {
        return answer.equals(new ActAnswer.Refused(Refusal.PERSON_NAMED))
                ? Answer.Wrong.in(MESSAGE, "named")
                : new Answer.Asked(answer);
    }
}
