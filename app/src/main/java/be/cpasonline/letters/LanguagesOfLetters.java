package be.cpasonline.letters;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * In which language a centre writes. Coordinated laws of 18 July 1966: art. 12 (the region's language, with facilities
 * the one the person used), art. 19 (Brussels-Capital) and art. 25 (the peripheral municipalities).
 */
final class LanguagesOfLetters {

    private LanguagesOfLetters() {}

    /**
     * To a person: the language they used where the law lets the centre use it, else that of its region. In
     * Brussels-Capital who used neither of its two languages gets both, since the law names no choice.
     */
    static List<Language> toPerson(WelfareCentre from, Language spoken) {
        var region = from.regime().languages();
        var free = Stream.concat(region.stream(), from.facilities().stream()).anyMatch(spoken::equals);
        return free ? List.of(spoken) : region;
    }

    /** To another centre: the sender's language; a centre of Brussels-Capital keeps to that of the file. */
    static List<Language> toCentre(WelfareCentre from, Language spoken) {
        var region = from.regime().languages();
        return region.contains(spoken) ? List.of(spoken) : region;
    }
}
