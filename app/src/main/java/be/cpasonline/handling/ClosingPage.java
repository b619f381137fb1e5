package be.cpasonline.handling;

import be.cpasonline.register.Registers;
import java.util.List;
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
    public List<Part> parts(Sheet sheet) {
        return List.of(sheet.words("what"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        return new Answer.Asked(this.registers.of(sheet.agent()).close(sheet.publicId(), sheet.now()));
    }
}
