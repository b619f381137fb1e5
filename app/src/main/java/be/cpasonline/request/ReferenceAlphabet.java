package be.cpasonline.request;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a reference is spelled: twelve of 23 signs, the last of them a check. No vowel, so that no word appears; none of
 * O I L B S Z Q, which eyes take for digits or for G. As 23 is prime and each place has its own weight, one wrong sign
 * or any two exchanged ones never pass.
 */
final class ReferenceAlphabet {

    static final String SIGNS = "23456789CDFGHJKMNPRTVWX";
    static final int LENGTH = 12;

    private static final int GROUP = 4;
    private static final Pattern WRITTEN = Pattern.compile("[%1$s]{4}-[%1$s]{4}-[%1$s]{4}".formatted(SIGNS));
    private static final Pattern PART = Pattern.compile("[%s]{3,%d}".formatted(SIGNS, LENGTH));
    private static final Pattern BETWEEN_SIGNS = Pattern.compile("[\\s\\p{Pd}./_\\u00a0]+");
    private static final Map<Character, Character> MISREAD = Map.of('B', '8', 'S', '5', 'Z', '2');
    private static final SecureRandom CHANCE = new SecureRandom();

    private ReferenceAlphabet() {}

    /** About 50 bits of chance: it tells nothing, neither of the person nor of how many came before. */
    static String drawn() {
        var free = CHANCE.ints(LENGTH - 1L, 0, SIGNS.length())
                .mapToObj(ReferenceAlphabet::sign)
                .collect(Collectors.joining());
        return grouped(free + check(free));
    }

    static Optional<String> normalised(String typed) {
        return Optional.of(grouped(signs(typed))).filter(ReferenceAlphabet::accepts);
    }

    /** Fewer than three signs would be found nearly everywhere. */
    static Optional<String> partly(String typed) {
        return Optional.of(signs(typed)).filter(signs -> PART.matcher(signs).matches());
    }

    private static String signs(String typed) {
        return BETWEEN_SIGNS
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(sign -> (char) sign)
                .map(sign -> MISREAD.getOrDefault(sign, sign).toString())
                .collect(Collectors.joining());
    }

    static boolean accepts(String grouped) {
        return WRITTEN.matcher(grouped).matches() && weight(grouped.replace("-", "")) % SIGNS.length() == 0;
    }

    private static String grouped(String signs) {
        return signs.length() == LENGTH
                ? String.join(
                        "-", signs.substring(0, GROUP), signs.substring(GROUP, 2 * GROUP), signs.substring(2 * GROUP))
                : signs;
    }

    /** The sign whose weight brings the sum to a multiple of 23: one always does, and one only. */
    private static String check(String free) {
        return IntStream.range(0, SIGNS.length())
                .mapToObj(ReferenceAlphabet::sign)
                .filter(last -> weight(free + last) % SIGNS.length() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static int weight(String signs) {
        return IntStream.range(0, signs.length())
                .map(place -> (place + 1) * SIGNS.indexOf(signs.charAt(place)))
                .sum();
    }

    private static String sign(int index) {
        return SIGNS.substring(index, index + 1);
    }
}
