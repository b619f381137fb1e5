package be.cpasonline.pages;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no template may hold, each with the reason a reader gets. */
final class TemplateRules {

    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("<style|\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
            "an inline style, which the content policy forbids",
            Pattern.compile("\\son[a-z]+\\s*=\\s*\"", Pattern.CASE_INSENSITIVE),
            "an inline event handler, which the content policy forbids",
            Pattern.compile("<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE),
            "an inline script, which the content policy forbids",
            Pattern.compile("(?:href|src|action)\\s*=\\s*\"(?:https?:)?//", Pattern.CASE_INSENSITIVE),
            "an address of another site",
            Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE),
            "a script in an address",
            Pattern.compile("\\$unsafe"),
            "text that is not escaped",
            Pattern.compile("\\s(?:aria-label|title|alt|placeholder|data-left|data-over)\\s*=\\s*\"[^\"$]*\\p{L}"),
            "words in an attribute, which belong into the texts");

    private TemplateRules() {}

    /** Why this template may not be shown in a browser; empty when it may. */
    static Optional<String> brokenIn(String template) {
        var forbidden = FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(template).find())
                .map(Map.Entry::getValue);
        return wordsIn(template).or(forbidden::findFirst);
    }

    /** The words that a template says by itself, in a mail or on paper as well. */
    static Optional<String> wordsIn(String template) {
        return Optional.of(TemplateText.of(template).strip())
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .map(text -> "bare text: " + text);
    }
}
