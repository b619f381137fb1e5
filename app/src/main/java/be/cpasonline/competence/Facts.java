package be.cpasonline.competence;

import be.cpasonline.centres.Municipality;
import java.util.Optional;

/**
 * What is known of a person's life and registrations, before any rule is applied; absent means the person has none.
 * {@link #situation()} applies the hierarchy of rules: a failed condition passes to the next rule whose conditions hold.
 */
public record Facts(
        boolean fullTimeStudent,
        boolean applicantForInternationalProtection,
        boolean inListedInstitution,
        boolean homeless,
        Optional<Municipality> mainRegistration,
        Optional<Municipality> mainRegistrationAtAdmission,
        Optional<Municipality> waitingRegister,
        Optional<Municipality> stayingIn) {

    /** The situation in law; empty when nothing here places the person anywhere. */
    public Optional<LivingSituation> situation() {
        if (this.fullTimeStudent && this.mainRegistration.isPresent()) {
            return this.mainRegistration.map(LivingSituation.RegisteredStudent::new);
        }
        var registeredAsSeeker = this.waitingRegister.or(() -> this.mainRegistration);
        if (this.applicantForInternationalProtection && registeredAsSeeker.isPresent()) {
            return registeredAsSeeker.map(LivingSituation.AsylumSeeker::new);
        }
        if (this.inListedInstitution && this.mainRegistrationAtAdmission.isPresent()) {
            return this.mainRegistrationAtAdmission.map(LivingSituation.InListedInstitution::new);
        }
        if (this.homeless && this.stayingIn.isPresent()) {
            return this.stayingIn.map(LivingSituation.Homeless::new);
        }
        return this.stayingIn
                .or(() -> this.mainRegistration)
                .or(() -> this.waitingRegister)
                .map(LivingSituation.ResidingIn::new);
    }
}
