package be.cpasonline.sandbox.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A rule as it is written for vendors, in docs/for-vendors.md and nowhere else. */
record WrittenRule(String id, String title, String text) {

    private static final Pattern ONE = Pattern.compile(
            "^\\d+\\. \\*\\*(R\\d+): ([^*]+?)\\.?\\*\\*,?(.*?)(?=^\\d+\\. |^$)", Pattern.MULTILINE | Pattern.DOTALL);

    /** All that stand on the page for vendors. */
    static List<WrittenRule> all() {
        try {
            var page = new ClassPathResource("for-vendors.md", WrittenRule.class);
            return in(page.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<WrittenRule> in(String page) {
        return ONE.matcher(page)
                .results()
                .map(found -> new WrittenRule(found.group(1), plain(found.group(2)), plain(found.group(3))))
                .toList();
    }

    static WrittenRule of(String id, List<WrittenRule> written) {
        return written.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rule " + id + " is not written"));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\s+", " ")
                .replace("`", "")
                .replace("*", "")
                .strip();
    }
}
