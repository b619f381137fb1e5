package be.cpasonline.request;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** The person who asks for aid; one name is enough. Birth date or year are asked only when there is no national number. */
public record Applicant(
        String lastName, Optional<String> firstName, Optional<LocalDate> birthDate, Optional<Year> birthYear) {

    /** First name, then last name. */
    public String fullName() {
        return this.firstName.map(first -> first + " " + this.lastName).orElse(this.lastName);
    }

    @Override
    public String toString() {
        return "Applicant[redacted]";
    }
}
