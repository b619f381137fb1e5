package be.cpasonline.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The compiled theme: a name carries the hash of its content, so that a browser may keep it for ever. */
public final class Assets {

    private static final Properties NAMES = names();

    private Assets() {}

    /** The address of {@code style}, {@code page} (the script), {@code icon} or a font. */
    public static String href(String key) {
        var name = NAMES.getProperty(key);
        if (name == null) {
            throw new IllegalArgumentException("theme/build made no " + key);
        }
        return "/assets/" + name;
    }

    private static Properties names() {
        try (var stream = Assets.class.getResourceAsStream("/assets/assets.properties")) {
            if (stream == null) {
                throw new IllegalStateException("no theme on the class path: theme/build has not run");
            }
            var names = new Properties();
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
