package be.cpasonline.acknowledgement;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.util.List;

/** Languages named in a language: "French", or "French and Dutch" for Brussels-Capital. */
final class LanguageNames {

    private LanguageNames() {}

    static String list(List<Language> languages, Texts.In words) {
        return languages.stream()
                .map(language -> words.get("language." + language.tag()))
                .reduce((first, second) -> words.get("list.and", "first", first, "second", second))
                .orElseThrow();
    }
}
