package be.cpasonline.whereabouts;

import be.cpasonline.centres.Municipality;
import be.cpasonline.competence.Facts;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.Step;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the at most three answers on somebody's life say to the rules of competence. Circular § 5. */
@Component
public class Whereabouts {

    private final RegistrationPage registration;
    private final PlacePage place;

    Whereabouts(RegistrationPage registration, PlacePage place) {
        this.registration = registration;
        this.place = place;
    }

    /** The facts; empty while an answer is missing. */
    public Optional<Facts> of(Answers answers) {
        var situation = Situation.of(answers);
        if (situation.isEmpty()) {
            return Optional.empty();
        }
        var registeredIn = registered(answers);
        var stayingIn =
                this.place.applies(answers) ? this.place.parse(answers).value() : Optional.<Municipality>empty();
        return registeredIn.isEmpty() && stayingIn.isEmpty()
                ? Optional.empty()
                : Optional.of(facts(situation.get(), registeredIn, Home.of(answers), stayingIn));
    }

    /** Whether the answers so far lead to the question of that step, one of the two about a municipality. */
    boolean asksAt(Step step, Answers answers) {
        return step == Step.REGISTRATION ? this.registration.applies(answers) : this.place.applies(answers);
    }

    static Facts facts(
            Situation situation,
            Optional<Municipality> registeredIn,
            Optional<Home> home,
            Optional<Municipality> stayingIn) {
        return switch (situation) {
            case STUDENT ->
                new Facts(true, false, false, false, registeredIn, Optional.empty(), Optional.empty(), stayingIn);
            case PROTECTION ->
                new Facts(false, true, false, false, Optional.empty(), Optional.empty(), registeredIn, stayingIn);
            case INSTITUTION ->
                new Facts(false, false, true, false, Optional.empty(), registeredIn, Optional.empty(), stayingIn);
            case NONE -> atHome(home, stayingIn);
        };
    }

    private static Facts atHome(Optional<Home> home, Optional<Municipality> stayingIn) {
        var official = home.filter(Home.OFFICIAL::equals).flatMap(there -> stayingIn);
        var changing = home.filter(Home.CHANGING::equals).isPresent();
        return new Facts(false, false, false, changing, official, Optional.empty(), Optional.empty(), stayingIn);
    }

    private Optional<Municipality> registered(Answers answers) {
        return this.registration.applies(answers)
                ? this.registration.parse(answers).value().flatMap(found -> found)
                : Optional.empty();
    }
}
