package be.cpasonline.journeys;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The visible words of the pages in one language, by which a journey finds things as people do. */
record Words(String language) {

    /** The text of that name in the bundle of a module, as {@code of("applicant/texts", "identity.lastName")}. */
    String of(String bundle, String key) {
        var file = "/be/cpasonline/" + bundle + "_" + this.language + ".properties";
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Objects.requireNonNull(texts.getProperty(key), () -> file + " has no " + key);
    }

    /** A text of the form. The first part of the key names the page, and the page its module. */
    String form(String key) {
        return of(moduleOf(key.substring(0, Math.max(0, key.indexOf('.')))) + "/texts", key);
    }

    private static String moduleOf(String page) {
        return switch (page) {
            case "for-whom", "helper", "identity" -> "applicant";
            case "own-centre", "living-situation", "home", "registration", "place", "centre", "municipality" ->
                "whereabouts";
            case "contact", "contact-person", "safety", "nobody", "letter" -> "reach";
            case "already-helped", "need", "check", "resume", "gone", "erased", "unverified" -> "form";
            default -> "questions";
        };
    }
}
