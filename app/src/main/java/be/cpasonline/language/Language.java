package be.cpasonline.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The four languages of the form, circular § 2.1. Three of them are official; English is a courtesy. */
public enum Language {
    FRENCH("fr", "Français"),
    DUTCH("nl", "Nederlands"),
    GERMAN("de", "Deutsch"),
    ENGLISH("en", "English");

    private static final int LONGEST_HEADER = 1_000;

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** Two lower-case letters, ISO 639-1. */
    public String tag() {
        return this.tag;
    }

    /** The name speakers give to it. */
    public String ownName() {
        return this.ownName;
    }

    /** For formatting dates and numbers as in Belgium. */
    public Locale locale() {
        return Locale.of(this.tag, "BE");
    }

    /** French, Dutch and German bind the administration; English does not. Coordinated laws of 18 July 1966. */
    public boolean official() {
        return this != ENGLISH;
    }

    /** The language of a tag such as {@code fr} or {@code fr-BE}; empty for any other text. */
    public static Optional<Language> ofTag(String tag) {
        var primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(primary))
                .findFirst();
    }

    /** The time it takes to put languages in order grows with the square of their number. */
    private static String bounded(String acceptLanguage) {
        if (acceptLanguage.length() <= LONGEST_HEADER) {
            return acceptLanguage;
        }
        var comma = acceptLanguage.lastIndexOf(',', LONGEST_HEADER);
        return acceptLanguage.substring(0, Math.max(comma, 0));
    }

    /**
     * The best of ours for an {@code Accept-Language} header, {@code fallback} when it names none of them or is damaged:
     * nobody is refused for a header that the browser wrote.
     */
    public static Language preferred(String acceptLanguage, Language fallback) {
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(bounded(acceptLanguage));
        } catch (IllegalArgumentException damaged) {
            return fallback;
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> ofTag(range.getRange()).stream())
                .findFirst()
                .orElse(fallback);
    }
}
