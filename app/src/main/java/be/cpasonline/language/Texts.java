package be.cpasonline.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one module in every language, read from {@code texts_<tag>.properties} (UTF-8) beside a class of it.
 * Placeholders carry names, as in {@code {centre}}, so that a translator sees what stands there.
 */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String bundle;
    private final Map<Language, Map<String, String>> byLanguage;

    private Texts(String bundle, Map<Language, Map<String, String>> byLanguage) {
        this.bundle = bundle;
        this.byLanguage = byLanguage;
    }

    /** The bundle {@code texts} beside {@code neighbour}, in all four languages. */
    public static Texts beside(Class<?> neighbour) {
        return beside(neighbour, "texts", Language.values());
    }

    /** The bundle of that name beside {@code neighbour}, in the languages given. */
    public static Texts beside(Class<?> neighbour, String bundle, Language... languages) {
        var byLanguage = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : languages) {
            byLanguage.put(language, read(neighbour, bundle + "_" + language.tag() + ".properties"));
        }
        return new Texts(neighbour.getPackageName() + "/" + bundle, byLanguage);
    }

    /** These texts in one language. */
    public In in(Language language) {
        var texts = this.byLanguage.get(language);
        if (texts == null) {
            throw new MissingResourceException("no such language", this.bundle, language.tag());
        }
        return new In(this.bundle, language, texts);
    }

    /** Texts in one language. */
    public static final class In {

        private final String bundle;
        private final Language language;
        private final Map<String, String> texts;

        private In(String bundle, Language language, Map<String, String> texts) {
            this.bundle = bundle;
            this.language = language;
            this.texts = texts;
        }

        /** The language spoken here. */
        public Language language() {
            return this.language;
        }

        /** Whether a text of that name exists. */
        public boolean has(String key) {
            return this.texts.containsKey(key);
        }

        /** Every name of a text. */
        public Set<String> keys() {
            return this.texts.keySet();
        }

        /**
         * The text of that name, its placeholders filled from name and value in turn: {@code get("to", "centre", name)}.
         *
         * @throws MissingResourceException when no text has that name, or a placeholder has no value
         */
        public String get(String key, Object... namesAndValues) {
            var text = this.texts.get(key);
            if (text == null) {
                throw new MissingResourceException("no text " + key, this.bundle, key);
            }
            return PLACEHOLDER
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), key, namesAndValues)));
        }

        private String value(String name, String key, Object... namesAndValues) {
            for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
                if (namesAndValues[i].equals(name)) {
                    return String.valueOf(namesAndValues[i + 1]);
                }
            }
            throw new MissingResourceException("no value for {" + name + "} in " + key, this.bundle, key);
        }
    }

    private static Map<String, String> read(Class<?> neighbour, String file) {
        try (var stream = neighbour.getResourceAsStream(file)) {
            if (stream == null) {
                throw new MissingResourceException("no texts " + file, neighbour.getPackageName(), file);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
