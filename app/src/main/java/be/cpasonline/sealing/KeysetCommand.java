package be.cpasonline.sealing;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;

/** What an operator does to keysets on the command line: {@code keys new|add|promote|drop}; see docs/operations.md. */
public final class KeysetCommand {

    private static final String USAGE = """
            keys new                   two new keysets, ready for the environment
            keys add VARIABLE          the keyset of that variable with one more key, not yet used to seal
            keys promote VARIABLE      the same keyset, its newest key now the one that seals
            keys drop VARIABLE         the same keyset with only the key that seals: older values no longer open
            VARIABLE is CPAS_MASTER_KEYS or CPAS_INDEX_KEYS; its present value is read from the environment.
            """;

    private KeysetCommand() {}

    /** What to print for these words; the usage when they make no sense. */
    public static String run(Map<String, String> environment, String... words) {
        if (Arrays.equals(words, new String[] {"new"})) {
            return line(Keyset.MASTER, fresh(Keyset.MASTER)) + line(Keyset.INDEX, fresh(Keyset.INDEX));
        }
        if (words.length != 2) {
            return USAGE;
        }
        return Arrays.stream(Keyset.values())
                .filter(keyset -> keyset.setting().equals(words[1]))
                .findFirst()
                .map(keyset -> changed(keyset, environment.getOrDefault(words[1], ""), words[0]))
                .orElse(USAGE);
    }

    private static String changed(Keyset kind, String present, String verb) {
        var keyset = kind.parsed(present);
        return switch (verb) {
            case "add" -> line(kind, built(KeysetHandle.newBuilder(keyset).addEntry(another(kind))));
            case "promote" -> line(kind, promoted(keyset));
            case "drop" -> line(kind, alone(keyset));
            default -> USAGE;
        };
    }

    private static KeysetHandle fresh(Keyset kind) {
        return built(KeysetHandle.newBuilder().addEntry(another(kind).makePrimary()));
    }

    private static KeysetHandle.Builder.Entry another(Keyset kind) {
        return KeysetHandle.generateEntryFromParameters(kind.parameters()).withRandomId();
    }

    private static KeysetHandle promoted(KeysetHandle keyset) {
        var builder = KeysetHandle.newBuilder(keyset);
        builder.getAt(builder.size() - 1).makePrimary();
        return built(builder);
    }

    private static KeysetHandle alone(KeysetHandle keyset) {
        var sealing = keyset.getPrimary();
        return built(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(sealing.getKey())
                        .withFixedId(sealing.getId())
                        .setStatus(KeyStatus.ENABLED)
                        .makePrimary()));
    }

    private static KeysetHandle built(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a keyset cannot be made", failed);
        }
    }

    private static String line(Keyset kind, KeysetHandle keyset) {
        return kind.setting() + "=" + kind.written(keyset) + System.lineSeparator();
    }
}
