package be.cpasonline.competence;

import be.cpasonline.centres.Municipality;
import java.util.Optional;

/**
 * What is known of a person's life and registrations, before any rule is applied; absent means the person has none.
 *
 * <ul>
 *   <li>{@code fullTimeStudent}: in a recognised full-time curriculum, whatever the age.
 *   <li>{@code applicantForInternationalProtection}: the procedure still runs, or temporary protection holds.
 *   <li>{@code inListedInstitution}: stays in an institution of art. 2 § 1, or in a hospital without a gap since then.
 *   <li>{@code homeless}: has no dwelling and cannot get one now.
 *   <li>{@code mainRegistration}: today, in the population or foreigners register. A reference address, "struck off"
 *       and "registered nowhere" are none, and so is the waiting register.
 *   <li>{@code mainRegistrationAtAdmission}: the same on the day of the first admission of an unbroken stay.
 *   <li>{@code waitingRegister}: the municipality of the waiting register, of several the mandatory place (code 207
 *       included); none when that is only the address of the Immigration Office or the Commissioner General.
 *   <li>{@code stayingIn}: where the person really lives or, without a dwelling, stays.
 * </ul>
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

    /**
     * The situation in law; empty when nothing here places the person anywhere. Special rules come first and are read
     * strictly: where one condition fails the next rule is tried, at last the general one. That a student who also asks
     * for protection is a student first is our choice; the law is silent.
     */
    public Optional<LivingSituation> situation() {
        return asStudent()
                .or(this::asAsylumSeeker)
                .or(this::asInstitutionalised)
                .or(this::asHomeless)
                .or(this::asResident);
    }

    private Optional<LivingSituation> asStudent() {
        return this.mainRegistration.filter(here -> this.fullTimeStudent).map(LivingSituation.RegisteredStudent::new);
    }

    private Optional<LivingSituation> asAsylumSeeker() {
        return this.waitingRegister
                .or(() -> this.mainRegistration)
                .filter(here -> this.applicantForInternationalProtection)
                .map(LivingSituation.AsylumSeeker::new);
    }

    private Optional<LivingSituation> asInstitutionalised() {
        return this.mainRegistrationAtAdmission
                .filter(here -> this.inListedInstitution)
                .map(LivingSituation.InListedInstitution::new);
    }

    private Optional<LivingSituation> asHomeless() {
        return this.stayingIn.filter(here -> this.homeless).map(LivingSituation.Homeless::new);
    }

    /** The real stay; when nothing is said of it, the registers are the best sign of where somebody lives. */
    private Optional<LivingSituation> asResident() {
        return this.stayingIn
                .or(() -> this.mainRegistration)
                .or(() -> this.waitingRegister)
                .map(LivingSituation.ResidingIn::new);
    }

    @Override
    public String toString() {
        return "Facts[redacted]";
    }
}
