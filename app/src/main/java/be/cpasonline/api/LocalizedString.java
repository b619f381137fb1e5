package be.cpasonline.api;

import be.cpasonline.language.InFourLanguages;

/** A name in four languages, as the Belgif guide writes it with English added. */
record LocalizedString(String fr, String nl, String de, String en) {

    static LocalizedString of(InFourLanguages name) {
        return new LocalizedString(name.french(), name.dutch(), name.german(), name.english());
    }
}
