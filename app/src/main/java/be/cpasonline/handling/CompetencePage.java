package be.cpasonline.handling;

import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "We hold ourselves competent": ends the clock of 5 days. Law of 26 May 2002, art. 18 § 4. */
@Component
class CompetencePage implements ActPage {

    private final Registers registers;

    CompetencePage(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String path() {
        return "competence";
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.competence(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        return List.of(sheet.words("what"));
    }

    @Override
    public Answer answer(Sheet sheet) {
        return new Answer.Asked(this.registers.of(sheet.agent()).holdCompetent(sheet.publicId(), sheet.now()));
    }
}
