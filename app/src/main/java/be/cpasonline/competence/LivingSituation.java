package be.cpasonline.competence;

import be.cpasonline.centres.Municipality;

/** Where a person stands in the rules of territorial competence. Law of 2 April 1965, art. 1 and 2. */
public sealed interface LivingSituation {

    /** A full-time student with a main registration: art. 2 § 6. */
    record RegisteredStudent(Municipality mainRegistration) implements LivingSituation {}

    /** An applicant for international protection, or a person under temporary protection: art. 2 § 5. */
    record AsylumSeeker(Municipality registeredIn) implements LivingSituation {}

    /** In a listed institution, with a main registration on the day of (first) admission: art. 2 § 1 and § 3. */
    record InListedInstitution(Municipality mainRegistrationAtAdmission) implements LivingSituation {}

    /** Without a dwelling, outside the listed institutions: art. 2 § 7. */
    record Homeless(Municipality stayingIn) implements LivingSituation {}

    /** Everybody else: the habitual residence on the day of the request, art. 1, 1°. */
    record ResidingIn(Municipality residence) implements LivingSituation {}
}
