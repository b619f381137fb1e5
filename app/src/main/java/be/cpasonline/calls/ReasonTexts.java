package be.cpasonline.calls;

import be.cpasonline.language.Language;

/** Why an act can be refused, in every language: the words that a refusal itself says. */
public final class ReasonTexts {

    private ReasonTexts() {}

    /** Of the reason of that code. */
    public static LocalizedString of(String reason) {
        return new LocalizedString(
                in(Language.FRENCH, reason),
                in(Language.DUTCH, reason),
                in(Language.GERMAN, reason),
                in(Language.ENGLISH, reason));
    }

    private static String in(Language language, String reason) {
        return ProblemTexts.in(language).of("refusal." + reason);
    }
}
