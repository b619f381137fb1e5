package be.cpasonline.api;

import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.calls.LocalizedString;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** A municipality and its centre, as the contract shows them. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MunicipalityAnswer(
        int nisCode,
        String href,
        LocalizedString name,
        List<String> languages,
        Optional<String> facilityLanguage,
        LocalizedString region,
        CentreAnswer centre) {

    static MunicipalityAnswer of(Municipality municipality, WelfareCentre centre, PublicAddress address) {
        return new MunicipalityAnswer(
                municipality.nisCode().value(),
                address.of("/refData/municipalities/" + municipality.nisCode()),
                LocalizedString.of(municipality.name()),
                municipality.regime().languages().stream().map(Language::tag).toList(),
                municipality.facilities().map(Language::tag),
                LocalizedString.of(municipality.region()),
                CentreAnswer.of(centre));
    }
}
