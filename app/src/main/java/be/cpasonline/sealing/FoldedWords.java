package be.cpasonline.sealing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as an index compares them: no case, no accents, no marks, in whatever order they were written. */
public final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that no decomposition takes apart. */
    private static final Map<Integer, String> WRITTEN_OUT = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d", (int) 'ł', "l",
            (int) 'ı', "i", (int) 'þ', "th", (int) 'ð', "d");

    private FoldedWords() {}

    /** The distinct words of a text, sorted; empty when it has no letter and no digit. */
    public static SortedSet<String> of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded = plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(letter -> WRITTEN_OUT.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return Arrays.stream(BETWEEN_WORDS.split(MARKS.matcher(folded).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
