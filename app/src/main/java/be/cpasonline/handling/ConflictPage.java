package be.cpasonline.handling;

import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of a transfer received: the conflict of competence went to the federal service, within 5 working days. */
@Component
class ConflictPage implements ActPage {

    private final Registers registers;

    ConflictPage(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String path() {
        return "conflict";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("on", 10);
    }

    @Override
    public Map<String, String> prefilled(Sheet sheet) {
        return Map.of("on", sheet.today().toString());
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.conflict(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        var limit = sheet.readable(sheet.file().request().deadlines().competence());
        return List.of(sheet.words("what", "limit", limit), sheet.day("on"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        return sheet.typed()
                .day("on")
                .<Answer>map(on -> new Answer.Asked(this.registers
                        .of(sheet.agent())
                        .reportConflict(sheet.publicId(), on, Optional.empty(), sheet.now())))
                .orElseGet(() -> Answer.Wrong.in("on", "wrong"));
    }
}
