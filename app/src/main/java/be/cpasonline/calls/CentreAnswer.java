package be.cpasonline.calls;

import be.cpasonline.centres.ContactDetails;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.centres.WelfareCentre;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** A welfare centre as the contract shows it: what is not known is left out, never guessed. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CentreAnswer(
        int centreNumber, LocalizedString name, Optional<String> enterpriseNumber, Optional<Contact> contact) {

    /** As the directory knows it. */
    public static CentreAnswer of(WelfareCentre centre) {
        return new CentreAnswer(
                centre.number().value(),
                LocalizedString.of(centre.name()),
                centre.enterpriseNumber().map(EnterpriseNumber::digits),
                Optional.of(centre.contact()).filter(Contact::anything).map(Contact::of));
    }

    /** How to reach it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Contact(
            Optional<LocalizedString> street,
            Optional<String> postalCode,
            Optional<LocalizedString> locality,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> website,
            boolean invented) {

        static boolean anything(ContactDetails details) {
            return !details.unknown() || details.website().isPresent();
        }

        static Contact of(ContactDetails details) {
            return new Contact(
                    details.street().map(LocalizedString::of),
                    details.postalCode(),
                    details.locality().map(LocalizedString::of),
                    details.phone(),
                    details.email(),
                    details.website(),
                    details.invented());
        }
    }
}
