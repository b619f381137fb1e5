package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A public social welfare centre (CPAS, OCMW, ÖSHZ) as the directory describes it on a given day.
 *
 * @param nisCode the municipality it is named after
 * @param facilities the second language its inhabitants may use
 */
public record WelfareCentre(
        CentreNumber number,
        InFourLanguages name,
        NisCode nisCode,
        LanguageRegime regime,
        Optional<Language> facilities,
        Optional<EnterpriseNumber> enterpriseNumber,
        ContactDetails contact) {

    /** Its names in the languages it works in, those of its region first: what stands at its door. */
    public List<String> officialNames() {
        return Stream.concat(this.regime.languages().stream(), this.facilities.stream())
                .map(this.name::in)
                .distinct()
                .toList();
    }

    WelfareCentre with(Optional<EnterpriseNumber> laterNumber, Optional<ContactDetails> laterContact) {
        return new WelfareCentre(
                this.number,
                this.name,
                this.nisCode,
                this.regime,
                this.facilities,
                laterNumber.or(() -> this.enterpriseNumber),
                laterContact.map(later -> later.over(this.contact)).orElse(this.contact));
    }
}
