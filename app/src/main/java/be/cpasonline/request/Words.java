package be.cpasonline.request;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a person typed, made storable without changing what it says, and never longer than agreed. */
public final class Words {

    private static final Pattern ENDS_OF_LINES = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private Words() {}

    /** At most {@code longest} characters, at least one that is not a space. */
    static String required(String typed, int longest) {
        var kept = kept(typed, longest);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("a text is missing");
        }
        return kept;
    }

    static Optional<String> optional(Optional<String> typed, int longest) {
        return typed.map(text -> kept(text, longest)).filter(text -> !text.isEmpty());
    }

    /** Without the signs no store or document accepts (control signs, halves of pairs), and without spaces around. */
    public static String cleaned(String typed) {
        return ENDS_OF_LINES
                .matcher(typed)
                .replaceAll("\n")
                .codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign))
                .filter(sign -> Character.getType(sign) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** The same on one line: a name that went on over several would pass for words of the document that holds it. */
    public static String line(String typed) {
        return BLANKS.matcher(typed).replaceAll(" ");
    }

    private static String kept(String typed, int longest) {
        var kept = cleaned(typed);
        if (kept.codePointCount(0, kept.length()) > longest) {
            throw new IllegalArgumentException("a text is longer than " + longest + " characters");
        }
        return kept;
    }
}
