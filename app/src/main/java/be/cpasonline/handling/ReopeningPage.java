package be.cpasonline.handling;

import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a closed request up again. */
@Component
class ReopeningPage implements ActPage {

    private final Registers registers;

    ReopeningPage(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String path() {
        return "reopening";
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.reopening(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        return List.of(sheet.words("what"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        return new Answer.Asked(this.registers.of(sheet.agent()).reopen(sheet.publicId(), sheet.now()));
    }
}
