package be.cpasonline.api;

import be.cpasonline.calls.LocalizedString;
import be.cpasonline.centres.Candidate;
import be.cpasonline.centres.Candidate.Match;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A municipality that a search offers, and why. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CandidateAnswer(
        @JsonUnwrapped MunicipalityAnswer municipality,
        String matched,
        String matchedBy,
        Optional<LocalizedString> subLocality,
        Optional<Former> formerMunicipality,
        Optional<Integer> otherMunicipalitiesInRegion) {

    static CandidateAnswer of(Candidate candidate, MunicipalityAnswer municipality, int othersInRegion) {
        return new CandidateAnswer(
                municipality,
                candidate.matched(),
                codeOf(candidate.how()),
                candidate.subLocality().map(LocalizedString::of),
                candidate.former().map(Former::of),
                Optional.of(othersInRegion).filter(count -> count > 0));
    }

    private static String codeOf(Match match) {
        return switch (match) {
            case NAME -> "name";
            case FORMER_NAME -> "formerName";
            case SUB_LOCALITY -> "subLocality";
            case POSTAL_CODE -> "postalCode";
            case PREFIX -> "prefix";
            case SIMILAR -> "similar";
        };
    }

    /** The municipality that bore the name before. */
    record Former(int nisCode, LocalizedString name, LocalDate endDate) {

        static Former of(Candidate.Former former) {
            return new Former(former.nisCode().value(), LocalizedString.of(former.name()), former.until());
        }
    }

    /** All that a search offers, best first. */
    record Found(String self, List<CandidateAnswer> items, int total) {}
}
