package be.cpasonline.request;

import java.util.Optional;

/**
 * How the centre may reach the applicant. The acknowledgement goes to {@code email}: the applicant's own, or, when
 * {@code emailOfContactPerson}, the contact person's. The form always has one, a request entered by hand perhaps not. Circular § 3 and § 4.
 */
public record Reachability(
        Optional<String> email,
        boolean emailOfContactPerson,
        Optional<String> phone,
        Optional<ContactPerson> contactPerson,
        SafetyWishes wishes) {

    /** The longest e-mail address, in characters. RFC 5321, § 4.5.3.1.3, without its brackets. */
    public static final int LONGEST_EMAIL = 254;

    /** The longest phone number with all its spaces, in characters. */
    public static final int LONGEST_PHONE = 50;

    public Reachability {
        email = Words.optional(email, LONGEST_EMAIL);
        phone = Words.optional(phone.map(Words::line), LONGEST_PHONE);
    }

    @Override
    public String toString() {
        return "Reachability[redacted]";
    }
}
