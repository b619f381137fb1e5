package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import java.util.Optional;

/** How to reach a centre, as far as it is known; {@code invented} marks demonstration values wherever they show. */
public record ContactDetails(
        Optional<InFourLanguages> street,
        Optional<String> postalCode,
        Optional<InFourLanguages> locality,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        boolean invented) {

    /** Whether nobody could reach the centre with what is known, so that the fallback contact must be named. */
    public boolean unknown() {
        return this.street.isEmpty() && this.phone.isEmpty() && this.email.isEmpty();
    }
}
