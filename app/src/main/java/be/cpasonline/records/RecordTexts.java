package be.cpasonline.records;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;

/** The texts of these pages, in the three languages of the centres. */
final class RecordTexts {

    private static final Texts TEXTS =
            Texts.beside(RecordTexts.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private RecordTexts() {}

    static Texts.In in(Language language) {
        return TEXTS.in(language);
    }

    /** Of the segment of an address, which the route has checked. */
    static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow();
    }
}
