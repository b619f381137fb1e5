package be.cpasonline.outages;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.util.Map;
import java.util.Optional;

/** What citizens read in place of a button, plain text in any of the four languages; in the others a sentence of ours. */
public record OutageMessage(Map<Language, String> words) {

    /** In characters. */
    public static final int LONGEST = 300;

    private static final Texts TEXTS = Texts.beside(OutageMessage.class);

    public OutageMessage {
        words = Map.copyOf(words);
        if (!words.values().stream().allMatch(OutageMessage::fits)) {
            throw new IllegalArgumentException("a message that is blank, untidy or too long");
        }
    }

    /** A text without blanks around it and without signs that no page shows. */
    public static String tidied(String typed) {
        var shown = typed.replace("\r\n", "\n")
                .codePoints()
                .filter(sign -> sign == '\n' || !Character.isISOControl(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.strip();
    }

    /** What was written in that language. */
    public Optional<String> own(Language language) {
        return Optional.ofNullable(this.words.get(language));
    }

    /** What a citizen reads in that language. */
    public String in(Language language) {
        return own(language).orElseGet(() -> TEXTS.in(language).get("standard"));
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.equals(tidied(text));
    }
}
