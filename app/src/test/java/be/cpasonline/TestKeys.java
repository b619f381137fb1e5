package be.cpasonline;

import be.cpasonline.sealing.KeysetCommand;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** Keys nobody else uses, made as an operator makes them. */
public final class TestKeys {

    private static final Map<String, String> KEYSETS = settings(KeysetCommand.run(Map.of(), "new"));

    /** The master keys of this run. */
    public static final String MASTER = KEYSETS.getOrDefault("CPAS_MASTER_KEYS", "");

    /** The index keys of this run. */
    public static final String INDEX = KEYSETS.getOrDefault("CPAS_INDEX_KEYS", "");

    private TestKeys() {}

    /** One keyset changed by the verbs an operator knows, one after the other. */
    public static String changed(String setting, String keyset, String... verbs) {
        var value = keyset;
        for (var verb : verbs) {
            value = settings(KeysetCommand.run(Map.of(setting, value), verb, setting))
                    .getOrDefault(setting, "");
        }
        return value;
    }

    private static Map<String, String> settings(String lines) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(lines));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.stringPropertyNames().stream()
                .collect(java.util.stream.Collectors.toMap(name -> name, properties::getProperty));
    }
}
