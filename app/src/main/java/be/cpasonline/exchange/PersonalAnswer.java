package be.cpasonline.exchange;

import be.cpasonline.calls.Codes;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.StrongLogin;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Circumstances;
import be.cpasonline.request.ContactPerson;
import be.cpasonline.request.Helper;
import be.cpasonline.request.Reachability;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** What the applicant stated, as it was stated: the part that a centre may have sealed to its own key. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PersonalAnswer(
        Person applicant,
        Identity identity,
        Reach reachability,
        Optional<Help> helper,
        Optional<Situation> livingSituation,
        Optional<String> need,
        Optional<String> caseNumber,
        String receiptCode) {

    static PersonalAnswer of(RequestFile file, String receiptCode) {
        AidRequest request = file.request();
        return new PersonalAnswer(
                Person.of(request.applicant()),
                Identity.of(request.identification()),
                Reach.of(request.reachability()),
                request.helper().map(Help::of),
                request.circumstances().map(Situation::of),
                request.need(),
                file.caseNumber(),
                receiptCode);
    }

    @Override
    public String toString() {
        return "PersonalAnswer[redacted]";
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Person(
            String lastName, Optional<String> firstName, Optional<LocalDate> birthDate, Optional<Integer> birthYear) {

        static Person of(Applicant applicant) {
            return new Person(
                    applicant.lastName(),
                    applicant.firstName(),
                    applicant.birthDate(),
                    applicant.birthYear().map(Year::getValue));
        }

        @Override
        public String toString() {
            return "Person[redacted]";
        }
    }

    /** {@code ssinVerified}: the number is the login's own word, not typed by hand. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Identity(
            String certainty,
            Optional<String> ssin,
            Optional<Boolean> ssinVerified,
            Optional<String> loginMethod,
            Optional<Integer> loginLevel) {

        static Identity of(Identification identification) {
            var typed = identification instanceof Identification.ByDeclaredNumber;
            return new Identity(
                    identification.code(),
                    identification.number().map(NationalNumber::digits),
                    identification.number().map(number -> !typed),
                    identification.login().map(login -> Codes.of(login.method())),
                    identification.login().map(StrongLogin::level));
        }

        @Override
        public String toString() {
            return "Identity[redacted]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Reach(
            List<String> wishes,
            Optional<String> safeTimes,
            Optional<String> interpreterLanguage,
            Optional<String> email,
            boolean emailOfContactPerson,
            Optional<String> phone,
            Optional<Contact> contactPerson) {

        static Reach of(Reachability reachability) {
            var wishes = reachability.wishes();
            return new Reach(
                    wishes.wishes().stream().map(Codes::of).sorted().toList(),
                    wishes.safeTimes(),
                    wishes.interpreterLanguage(),
                    reachability.email(),
                    reachability.emailOfContactPerson(),
                    reachability.phone(),
                    reachability.contactPerson().map(Contact::of));
        }

        @Override
        public String toString() {
            return "Reach[redacted]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Contact(String name, Optional<String> email, Optional<String> phone) {

        static Contact of(ContactPerson person) {
            return new Contact(person.name(), person.email(), person.phone());
        }

        @Override
        public String toString() {
            return "Contact[redacted]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Help(String capacity, Optional<String> name, Optional<String> contact) {

        static Help of(Helper helper) {
            return new Help(Codes.of(helper.capacity()), helper.name(), helper.contact());
        }

        @Override
        public String toString() {
            return "Help[redacted]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Situation(
            boolean fullTimeStudent,
            boolean applicantForInternationalProtection,
            boolean inListedInstitution,
            boolean homeless,
            Optional<Integer> mainRegistration,
            Optional<Integer> mainRegistrationAtAdmission,
            Optional<Integer> waitingRegister,
            Optional<Integer> stayingIn) {

        static Situation of(Circumstances stated) {
            return new Situation(
                    stated.fullTimeStudent(),
                    stated.applicantForInternationalProtection(),
                    stated.inListedInstitution(),
                    stated.homeless(),
                    stated.mainRegistration().map(NisCode::value),
                    stated.mainRegistrationAtAdmission().map(NisCode::value),
                    stated.waitingRegister().map(NisCode::value),
                    stated.stayingIn().map(NisCode::value));
        }

        @Override
        public String toString() {
            return "Situation[redacted]";
        }
    }
}
