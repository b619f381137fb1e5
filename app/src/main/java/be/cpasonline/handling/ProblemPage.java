package be.cpasonline.handling;

import be.cpasonline.register.Outcome;
import be.cpasonline.register.Problem;
import be.cpasonline.register.Registers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reports that something is wrong with a request; the words stay with the centre. */
@Component
class ProblemPage implements ActPage {

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
        return Map.of("kind", 30, "words", Outcome.LONGEST_WORDS);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        return List.of(sheet.words("what"), sheet.choice("kind", Problem.class), sheet.area("words"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        var kind = sheet.typed().one("kind", Problem.class);
        if (kind.isEmpty()) {
            return Answer.Wrong.in("kind", "wrong");
        }
        var words = sheet.typed().given("words");
        return new Answer.Asked(
                this.registers.of(sheet.agent()).reportProblem(sheet.publicId(), kind.get(), words, sheet.now()));
    }
}
