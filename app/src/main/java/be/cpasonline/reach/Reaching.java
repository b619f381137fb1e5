package be.cpasonline.reach;

import be.cpasonline.questions.Answers;
import be.cpasonline.request.ContactPerson;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.SafetyWishes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what the three pages on contact say. The acknowledgement goes to one address. Circular § 3 and § 4. */
@Component
public class Reaching {

    private final ContactPage contact;
    private final ContactPersonPage contactPerson;
    private final SafetyPage safety;

    Reaching(ContactPage contact, ContactPersonPage contactPerson, SafetyPage safety) {
        this.contact = contact;
        this.contactPerson = contactPerson;
        this.safety = safety;
    }

    /** Complete, or empty while one of the pages is open. */
    public Optional<Reached> of(Answers answers) {
        var person = this.contactPerson.applies(answers)
                ? this.contactPerson.parse(answers).value()
                : Optional.<ContactPerson>empty();
        var wishes = this.safety.parse(answers).value();
        return this.contact
                .parse(answers)
                .value()
                .filter(said -> person.isPresent() || !this.contactPerson.applies(answers))
                .flatMap(said -> wishes.flatMap(found -> reached(said, person, found)));
    }

    private static Optional<Reached> reached(
            ContactPage.Said said, Optional<ContactPerson> person, SafetyWishes wishes) {
        var email = said.email().or(() -> person.flatMap(ContactPerson::email));
        return email.map(address -> new Reached(
                new Reachability(Optional.of(address), said.email().isEmpty(), said.phone(), person, wishes),
                said.language()));
    }
}
