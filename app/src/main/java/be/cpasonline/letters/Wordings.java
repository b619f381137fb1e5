package be.cpasonline.letters;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The texts of the letters, in the three languages in which a centre may write. */
final class Wordings {

    private final Texts texts = Texts.beside(Wordings.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    In in(Language language) {
        return new In(this.texts.in(language));
    }

    /** Texts and days in one language. */
    record In(Texts.In words) {

        Language language() {
            return this.words.language();
        }

        String of(WelfareCentre centre) {
            return centre.name().in(language());
        }

        String get(String key, Object... namesAndValues) {
            return this.words.get(key, namesAndValues);
        }

        /** A day with its name and its month in full, as in {@code vendredi 5 juin 2026}. */
        String day(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                    .withLocale(language().locale())
                    .format(day);
        }
    }
}
