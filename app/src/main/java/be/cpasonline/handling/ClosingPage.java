package be.cpasonline.handling;

import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closes a request: the agent decides when the centre is done with it. */
@Component
class ClosingPage implements ActPage {

    private final Registers registers;

    ClosingPage(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String path() {
        return "closing";
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.more(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        return List.of(sheet.words("what"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        return new Answer.Asked(this.registers.of(sheet.agent()).close(sheet.publicId(), sheet.now()));
    }
}
