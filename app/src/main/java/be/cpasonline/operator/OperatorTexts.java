package be.cpasonline.operator;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;

/** What the pages for the federal service say, in the three official languages. */
final class OperatorTexts {

    private static final Texts TEXTS =
            Texts.beside(OperatorTexts.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private OperatorTexts() {}

    static Texts.In in(Language language) {
        return TEXTS.in(language);
    }
}
