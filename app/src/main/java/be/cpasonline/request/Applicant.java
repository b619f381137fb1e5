package be.cpasonline.request;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** The person who asks for aid; one name is enough. Birth date or year are asked only when there is no national number. */
public record Applicant(
        String lastName, Optional<String> firstName, Optional<LocalDate> birthDate, Optional<Year> birthYear) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    public Applicant {
        lastName = Words.required(Words.line(lastName), LONGEST_NAME);
        firstName = Words.optional(firstName.map(Words::line), LONGEST_NAME);
    }

    /** First name, then last name. */
    public String fullName() {
        return this.firstName.map(first -> first + " " + this.lastName).orElse(this.lastName);
    }

    @Override
    public String toString() {
        return "Applicant[redacted]";
    }
}
