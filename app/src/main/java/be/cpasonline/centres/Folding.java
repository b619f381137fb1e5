package be.cpasonline.centres;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is left of a name when accents, case, hyphens, apostrophes, spaces and the spelling of "Saint" no longer count. */
final class Folding {

    /** No name of a place is longer; what follows is not read. */
    private static final int LONGEST = 80;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern GERMAN_VOWEL = Pattern.compile("[äöüÄÖÜ]");
    private static final Set<String> SAINTS = Set.of("st", "ste", "saint", "sainte", "saints", "sint", "sankt", "skt");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "de", "den", "het", "t");

    private Folding() {}

    static List<String> words(String text) {
        var cut = text.strip();
        cut = cut.substring(0, Math.min(LONGEST, cut.length())).toLowerCase(Locale.ROOT);
        var plain = MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o");
        return Arrays.stream(NO_LETTER_OR_DIGIT.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words as one, every form of "Saint" written alike. */
    static String key(List<String> words) {
        var key = new StringBuilder();
        words.forEach(word -> key.append(SAINTS.contains(word) ? "st" : word));
        return key.toString();
    }

    /** Everything under which a name is kept: as it is, written in one word, with "ue" for "ü", without its article. */
    static Set<String> keys(String name) {
        var words = words(name);
        var keys = new LinkedHashSet<String>();
        keys.add(key(words));
        keys.add(String.join("", words));
        if (GERMAN_VOWEL.matcher(name).find()) {
            keys.add(key(words(name.toLowerCase(Locale.ROOT)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue"))));
        }
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            keys.add(key(words.subList(1, words.size())));
        }
        return keys;
    }
}
