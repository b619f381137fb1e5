package be.cpasonline.calls;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;

/** The explanations of problems in one language; titles and types stay English. */
record ProblemTexts(Texts.In texts) {

    private static final Texts TEXTS = Texts.beside(ProblemTexts.class);

    static ProblemTexts in(Language language) {
        return new ProblemTexts(TEXTS.in(language));
    }

    String of(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }
}
