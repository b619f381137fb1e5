package be.cpasonline.centres;

import be.cpasonline.language.Language;
import java.util.List;

/** The language region of a municipality, which binds its centre. Coordinated laws of 18 July 1966, art. 2 to 8. */
public enum LanguageRegime {
    DUTCH(List.of(Language.DUTCH)),
    FRENCH(List.of(Language.FRENCH)),
    GERMAN(List.of(Language.GERMAN)),
    BILINGUAL(List.of(Language.FRENCH, Language.DUTCH));

    private final List<Language> languages;

    LanguageRegime(List<Language> languages) {
        this.languages = languages;
    }

    /** The languages in which a central service writes to the centre: two in Brussels-Capital, art. 39. */
    public List<Language> languages() {
        return this.languages;
    }
}
