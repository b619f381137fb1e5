package be.cpasonline.settings;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;

/** What the pages of settings say, in the three languages of the centres. */
final class SettingsTexts {

    private static final Texts TEXTS =
            Texts.beside(SettingsTexts.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private SettingsTexts() {}

    static Texts.In in(Language language) {
        return TEXTS.in(language);
    }
}
