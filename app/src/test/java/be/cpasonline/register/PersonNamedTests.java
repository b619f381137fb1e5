package be.cpasonline.register;

import static be.cpasonline.register.Desk.done;
import static be.cpasonline.register.Desk.refused;
import static be.cpasonline.request.Submissions.aSubmission;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Receipt;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the federal service reads of a problem says nothing of whom the request is about. */
@ServiceTest
class PersonNamedTests {

    private final Registers registers;
    private final Receipt receipt;

    @Autowired
    PersonNamedTests(AidRequests requests, Registers registers) {
        var someone = new Applicant("Van Zélande", Optional.of("Li"), Optional.empty(), Optional.empty());
        this.registers = registers;
        this.receipt = requests.submit(aSubmission().by(someone).made(), MovableClock.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zelande n’existe pas",
                "Li van Zelande",
                "son numéro 85.07.30-033.28",
                "85073003328",
                "écrire à x@people.example"
            })
    void aNameANumberOrAnAddressDoesNotLeaveTheCentre(String message) {
        refused(report(message), Refusal.PERSON_NAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De aanvraag van 24/11/2026 om 10:00 kan niet van hier geprint worden",
                "La page ne s’imprime pas, erreur 503, essayé le 24/11/2026 à 10:15",
                "Der Antrag lässt sich nicht öffnen"
            })
    void whatNamesNobodyIsTaken(String message) {
        done(report(message));
    }

    private ActAnswer report(String message) {
        return this.registers
                .of(Agents.handlerOf(this.receipt.centre()))
                .reportProblem(
                        this.receipt.publicId(),
                        new Trouble(Problem.TECHNICAL, Optional.of("Van Zélande"), Optional.of(message)),
                        MovableClock.START);
    }
}
