package be.cpasonline.request;

import java.util.Optional;

/** Someone who passes messages on to an applicant who lacks an e-mail address or a phone. Circular § 3. */
public record ContactPerson(String name, Optional<String> email, Optional<String> phone) {

    public ContactPerson {
        name = Words.required(Words.line(name), Applicant.LONGEST_NAME);
        email = Words.optional(email.map(Words::line), Reachability.LONGEST_EMAIL);
        phone = Words.optional(phone.map(Words::line), Reachability.LONGEST_PHONE);
    }

    @Override
    public String toString() {
        return "ContactPerson[redacted]";
    }
}
