package be.cpasonline.request;

import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import be.cpasonline.competence.Facts;
import java.util.Optional;

/** What the applicant stated of life and registrations, as it was stated: codes, since names and borders may change. */
public record Circumstances(
        boolean fullTimeStudent,
        boolean applicantForInternationalProtection,
        boolean inListedInstitution,
        boolean homeless,
        Optional<NisCode> mainRegistration,
        Optional<NisCode> mainRegistrationAtAdmission,
        Optional<NisCode> waitingRegister,
        Optional<NisCode> stayingIn) {

    static Circumstances of(Facts facts) {
        return new Circumstances(
                facts.fullTimeStudent(),
                facts.applicantForInternationalProtection(),
                facts.inListedInstitution(),
                facts.homeless(),
                facts.mainRegistration().map(Municipality::nisCode),
                facts.mainRegistrationAtAdmission().map(Municipality::nisCode),
                facts.waitingRegister().map(Municipality::nisCode),
                facts.stayingIn().map(Municipality::nisCode));
    }

    @Override
    public String toString() {
        return "Circumstances[redacted]";
    }
}
