package be.cpasonline.preferences;

import be.cpasonline.language.Language;
import java.util.Map;

/**
 * How applicants reach a centre, as its administrator wrote it; what is empty is left to the directory. The phone is E.164,
 * {@code +3225294120}.
 */
public record OwnContact(
        Map<Language, String> street,
        String postalCode,
        Map<Language, String> locality,
        String phone,
        String email,
        String website) {

    public OwnContact {
        street = Map.copyOf(street);
        locality = Map.copyOf(locality);
    }
}
