package be.cpasonline.handling;

import be.cpasonline.register.Outcome;
import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes back what was noted by mistake: an outcome, an attempt, a case number; it stays in the history. A merger taken back
 * separates the two requests.
 */
@Component
class CorrectionPage implements ActPage {

    private final Registers registers;
    private final InForce inForce;

    CorrectionPage(Registers registers, InForce inForce) {
        this.registers = registers;
        this.inForce = inForce;
    }

    @Override
    public String path() {
        return "correction";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("outcome", 20, "why", Outcome.LONGEST_WORDS);
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.more(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        var outcomes = this.inForce.all(sheet);
        return outcomes.isEmpty()
                ? List.of(sheet.nothing("none"))
                : List.of(sheet.words("what"), sheet.choice("outcome", outcomes), sheet.area("why"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        var chosen = sheet.typed().raw("outcome");
        if (!chosen.matches("[0-9]{1,18}")) {
            return Answer.Wrong.in("outcome", "wrong");
        }
        var why = sheet.typed().given("why");
        return new Answer.Asked(
                this.registers.of(sheet.agent()).takeBack(sheet.publicId(), Long.parseLong(chosen), why, sheet.now()));
    }
}
