package be.cpasonline.whereabouts;

import be.cpasonline.centres.ContactDetails;
import be.cpasonline.centres.FallbackContact;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.CentrePreferences;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says how to reach a centre, or honestly that it is not known, and whom to ask then. */
@Component
public class CentreContacts {

    private final FallbackContact fallback;
    private final CentrePreferences preferences;
    private final Clock clock;

    CentreContacts(FallbackContact fallback, CentrePreferences preferences, Clock clock) {
        this.fallback = fallback;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** As the directory knows it on the day of {@code centre}, and as the centre describes itself now, in that language. */
    public CentreContact of(WelfareCentre centre, Language language) {
        var set = this.preferences.of(centre.number(), this.clock.instant());
        var details = set.over(centre.contact());
        return new CentreContact(
                centre.name().in(language),
                address(details, language),
                details.readablePhone(),
                details.email(),
                details.website(),
                set.hours().lines(language),
                details.invented(),
                details.unknown() ? Optional.of(fallback(language)) : Optional.empty(),
                LivingSituationPage.TEXTS.in(language));
    }

    CentreContact.Fallback fallback(Language language) {
        return new CentreContact.Fallback(
                this.fallback.name().in(language), this.fallback.phone(), this.fallback.email());
    }

    private static List<String> address(ContactDetails details, Language language) {
        var street = details.street().map(names -> names.in(language));
        var locality = Stream.concat(
                        details.postalCode().stream(), details.locality().map(names -> names.in(language)).stream())
                .reduce((code, name) -> code + " " + name);
        return Stream.concat(street.stream(), locality.stream()).toList();
    }
}
