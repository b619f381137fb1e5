package be.cpasonline.request;

import java.util.Optional;

/**
 * How the centre may reach the applicant. The acknowledgement goes to {@code email}: the applicant's own, or, when
 * {@code emailOfContactPerson}, the contact person's. Circular § 3 and § 4.
 */
public record Reachability(
        String email,
        boolean emailOfContactPerson,
        Optional<String> phone,
        Optional<ContactPerson> contactPerson,
        SafetyWishes wishes) {

    @Override
    public String toString() {
        return "Reachability[redacted]";
    }
}
