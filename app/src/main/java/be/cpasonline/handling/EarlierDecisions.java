package be.cpasonline.handling;

import be.cpasonline.inbox.Inboxes;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the centre already decided on earlier requests of the same person: circular, § 9.2.2. */
@Component
class EarlierDecisions {

    private final Registers registers;
    private final Inboxes inboxes;

    EarlierDecisions(Registers registers, Inboxes inboxes) {
        this.registers = registers;
        this.inboxes = inboxes;
    }

    /** Earlier requests of the same person here, on which a decision is in force. */
    List<RequestFile> of(Sheet sheet) {
        var register = this.registers.of(sheet.agent());
        return this.inboxes.of(sheet.agent()).samePerson(sheet.publicId(), sheet.now()).stream()
                .flatMap(like -> register.file(like.row().publicId(), sheet.now()).stream())
                .filter(file -> file.decided()
                        && file.request()
                                .submittedAt()
                                .isBefore(sheet.file().request().submittedAt()))
                .toList();
    }

    /** The answers that agree with what is in force: nobody calls a decision negative that granted the aid. */
    static List<String> answers(List<RequestFile> decided) {
        var results = decided.stream()
                .flatMap(file -> file.decisionsInForce().stream())
                .map(Outcome.Decision::result)
                .toList();
        return Stream.of("no", "granted", "refused")
                .filter(answer -> results.stream().anyMatch(result -> agrees(answer, result)))
                .toList();
    }

    /** What is neither the one nor the other may be called either. */
    private static boolean agrees(String answer, Outcome.Result result) {
        return switch (result) {
            case GRANTED -> !answer.equals("refused");
            case REFUSED -> !answer.equals("granted");
            case IN_PART, WITHDRAWN, OTHER -> true;
        };
    }
}
