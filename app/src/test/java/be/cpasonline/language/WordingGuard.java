package be.cpasonline.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What may be wrong with one bundle of texts: each finding is a sentence that names bundle, key and language. */
record WordingGuard(String bundle, Map<Language, Properties> texts, List<String> repeatedKeys) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final PathMatchingResourcePatternResolver CLASS_PATH = new PathMatchingResourcePatternResolver();

    /** The bundle whose files are called {@code <bundle>_<tag>.properties}, in those of our languages that exist. */
    static WordingGuard of(String bundle, Set<Language> languages) {
        var repeated = new ArrayList<String>();
        var texts = languages.stream().collect(Collectors.toMap(language -> language, language -> {
            var properties = new NoticesRepetition(repeated, bundle + " in " + language);
            read(bundle + "_" + language.tag() + ".properties", properties);
            return (Properties) properties;
        }));
        return new WordingGuard(bundle, texts, repeated);
    }

    /** Every bundle of the house, as the path before {@code _fr.properties}; none is exempt. */
    static Set<String> everyBundle() {
        return found("classpath*:be/cpasonline/**/*_??.properties").stream()
                .map(path -> path.replaceFirst(".*/(be/cpasonline/.*)_..\\.properties$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> findings() {
        var findings = new ArrayList<>(this.repeatedKeys);
        for (var key : everyKey()) {
            this.texts.forEach((language, texts) -> {
                if (texts.getProperty(key, "").isBlank()) {
                    findings.add("%s: no text %s in %s".formatted(this.bundle, key, language));
                }
            });
            if (existing(key).stream()
                            .map(WordingGuard::placeholders)
                            .distinct()
                            .count()
                    > 1) {
                findings.add("%s: other placeholders in %s".formatted(this.bundle, key));
            }
            if (existing(key).stream().filter(WordingGuard::isASentence).count()
                    > existing(key).stream()
                            .filter(WordingGuard::isASentence)
                            .distinct()
                            .count()) {
                findings.add("%s: not translated %s".formatted(this.bundle, key));
            }
        }
        return findings;
    }

    private Set<String> everyKey() {
        return this.texts.values().stream()
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> existing(String key) {
        return this.texts.values().stream()
                .map(texts -> texts.getProperty(key))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** As many words as only a sentence has: names and addresses may well be the same in two languages. */
    private static boolean isASentence(String text) {
        return text.split("\\s+").length >= 6;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> found(String pattern) {
        try {
            var resources = CLASS_PATH.getResources(pattern);
            var paths = new ArrayList<String>();
            for (var resource : resources) {
                paths.add(resource.getURL().getPath());
            }
            return paths;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(String file, Properties into) {
        try (var stream = WordingGuard.class.getClassLoader().getResourceAsStream(file)) {
            if (stream != null) {
                into.load(new StringReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Properties take the last of two equal keys without a word; this one tells. */
    private static final class NoticesRepetition extends Properties {

        private final transient List<String> repeated;
        private final transient Set<Object> seen = new HashSet<>();
        private final String where;

        NoticesRepetition(List<String> repeated, String where) {
            this.repeated = repeated;
            this.where = where;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (!this.seen.add(key)) {
                this.repeated.add("%s: %s stands there twice".formatted(this.where, key));
            }
            return super.put(key, value);
        }
    }
}
