package be.cpasonline.agents;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Role;

/** Whom the provider let in, as far as this service knows them; the session knows them by an opaque id alone. */
sealed interface Worker {

    /** What the provider calls them. */
    String subject();

    /** What colleagues read. */
    String name();

    /** Someone of a centre of the directory. */
    record OfCentre(String subject, String name, CentreNumber centre, Role role) implements Worker {
        @Override
        public String toString() {
            return "OfCentre[redacted]";
        }
    }

    /** Someone of the federal service. */
    record OfTheFederalService(String subject, String name) implements Worker {
        @Override
        public String toString() {
            return "OfTheFederalService[redacted]";
        }
    }
}
