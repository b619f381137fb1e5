package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import java.text.Normalizer;

/** The names of a centre by rule, from the municipality it is named after; not the legal name of the Crossroads Bank. */
final class CentreNames {

    private CentreNames() {}

    static InFourLanguages of(Municipality municipality) {
        var place = municipality.name();
        return new InFourLanguages(
                "CPAS " + ofInFrench(place.french()),
                "OCMW " + place.dutch(),
                "ÖSHZ " + place.german(),
                "Public Social Welfare Centre (" + acronym(municipality.regime()) + ") of " + place.english());
    }

    /** "d'Anvers", "du Roeulx", "des Bons Villers", "de La Louvière"; an h is never elided, as on the centres' own signs. */
    static String ofInFrench(String place) {
        if (place.startsWith("Les ")) {
            return "des " + place.substring(4);
        }
        if (place.startsWith("Le ")) {
            return "du " + place.substring(3);
        }
        var first =
                Normalizer.normalize(place.substring(0, 1), Normalizer.Form.NFD).charAt(0);
        return "AEIOUYŒ".indexOf(first) >= 0 ? "d'" + place : "de " + place;
    }

    private static String acronym(LanguageRegime regime) {
        return switch (regime) {
            case FRENCH -> "CPAS";
            case DUTCH -> "OCMW";
            case GERMAN -> "ÖSHZ";
            case BILINGUAL -> "CPAS/OCMW";
        };
    }
}
