package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A name under which people look for a municipality, and what kind of name it is.
 *
 * @param code the municipality that bears or bore the name
 * @param partOf where that place lies today
 * @param until for a municipality that is no more: the first day without it
 */
record PlaceName(InFourLanguages name, Kind kind, NisCode code, NisCode partOf, Optional<LocalDate> until) {

    /** Kinds of names, the better known first. */
    enum Kind {
        MUNICIPALITY,
        ALIAS,
        FORMER_MUNICIPALITY,
        SUB_LOCALITY
    }

    static PlaceName ofMunicipality(Gazetteer.Entry entry) {
        var until = Optional.of(entry.period().until())
                .filter(end -> entry.successor().isPresent());
        return new PlaceName(entry.municipality().name(), Kind.MUNICIPALITY, entry.code(), entry.code(), until);
    }

    static PlaceName alias(String spelling, NisCode code) {
        var everywhere = new InFourLanguages(spelling, spelling, spelling, spelling);
        return new PlaceName(everywhere, Kind.ALIAS, code, code, Optional.empty());
    }

    static PlaceName ofFormerMunicipality(InFourLanguages name, NisCode former, NisCode partOf, LocalDate until) {
        return new PlaceName(name, Kind.FORMER_MUNICIPALITY, former, partOf, Optional.of(until));
    }

    static PlaceName ofSubLocality(InFourLanguages name, NisCode partOf) {
        return new PlaceName(name, Kind.SUB_LOCALITY, partOf, partOf, Optional.empty());
    }
}
