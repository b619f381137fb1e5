package be.cpasonline.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;

/** Every line of help the service names, read from {@code help-lines.properties}; no page or mail writes a number itself. */
public enum HelpLines {
    EMERGENCY("emergency"),
    EMERGENCY_APPLICATION("emergencyApplication"),
    LISTENING_IN_FRENCH("listeningInFrench"),
    LISTENING_IN_DUTCH("listeningInDutch"),
    LISTENING_IN_GERMAN("listeningInGerman"),
    TECHNICAL_HELP("technicalHelp"),
    CENTRE_HELPDESK("centreHelpdesk");

    private static final String RESOURCE = "help-lines.properties";
    private static final Properties LINES = read();

    private final String key;

    HelpLines(String key) {
        this.key = key;
    }

    /** What a person dials, as it is written for reading; for the application, its name. */
    public String number() {
        return required("number");
    }

    /** The same without spaces, for a {@code tel:} link. */
    public String dialled() {
        return number().replace(" ", "");
    }

    /** The mail address of the same service, when it has one. */
    public Optional<String> email() {
        return Optional.ofNullable(LINES.getProperty(this.key + ".email"));
    }

    /** Where the number stands: an address on the web or a document. */
    public String source() {
        return required("source");
    }

    /** The day on which the number was last compared with its source. */
    public LocalDate checkedOn() {
        return LocalDate.parse(required("checked"));
    }

    private String required(String fact) {
        var value = LINES.getProperty(this.key + "." + fact);
        if (value == null) {
            throw new MissingResourceException("no " + fact + " for " + this.key, RESOURCE, this.key);
        }
        return value;
    }

    private static Properties read() {
        try (var stream = HelpLines.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new MissingResourceException("no help lines", RESOURCE, "");
            }
            var lines = new Properties();
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
