package be.cpasonline.competence;

import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.WelfareCentres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The decision of the form on the provisionally competent centre. Circular § 5; law of 2 April 1965. */
@Component
public class Competence {

    private final WelfareCentres centres;

    Competence(WelfareCentres centres) {
        this.centres = centres;
    }

    /** The centre for that situation on that day: a pure decision without a default. */
    public ProvisionalCompetence provisionalFor(LivingSituation situation, LocalDate day) {
        var municipality = municipalityOf(situation);
        return new ProvisionalCompetence(this.centres.of(municipality, day), municipality, groundOf(situation));
    }

    private static Municipality municipalityOf(LivingSituation situation) {
        return switch (situation) {
            case LivingSituation.RegisteredStudent(var mainRegistration) -> mainRegistration;
            case LivingSituation.AsylumSeeker(var registeredIn) -> registeredIn;
            case LivingSituation.InListedInstitution(var mainRegistrationAtAdmission) -> mainRegistrationAtAdmission;
            case LivingSituation.Homeless(var stayingIn) -> stayingIn;
            case LivingSituation.ResidingIn(var residence) -> residence;
        };
    }

    private static Ground groundOf(LivingSituation situation) {
        return switch (situation) {
            case LivingSituation.RegisteredStudent student -> Ground.STUDENT;
            case LivingSituation.AsylumSeeker seeker -> Ground.ASYLUM;
            case LivingSituation.InListedInstitution inside -> Ground.INSTITUTION;
            case LivingSituation.Homeless homeless -> Ground.HOMELESS;
            case LivingSituation.ResidingIn resident -> Ground.GENERAL;
        };
    }
}
