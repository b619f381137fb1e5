package be.cpasonline.calls;

import be.cpasonline.language.InFourLanguages;

/** A name in four languages, as the Belgif guide writes it with English added. */
public record LocalizedString(String fr, String nl, String de, String en) {

    /** The same text as the domain has it. */
    public static LocalizedString of(InFourLanguages name) {
        return new LocalizedString(name.french(), name.dutch(), name.german(), name.english());
    }
}
