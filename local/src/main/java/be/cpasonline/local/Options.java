package be.cpasonline.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The options of {@code ./run}; a port of 0 takes any free one. */
public record Options(
        int port,
        int mailPort,
        int loginPort,
        Path data,
        boolean fresh,
        boolean demo,
        boolean sandbox,
        Optional<Instant> clock) {

    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> SWITCHES = Set.of("--fresh", "--demo", "--sandbox");
    private static final Set<String> VALUED = Set.of("--port", "--mail-port", "--login-port", "--data", "--clock");

    /** Ends with 2 for senseless options and does nothing else: run from its source, before anything is built. */
    public static void main(String[] arguments) {
        try {
            parse(List.of(arguments));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.status());
        }
    }

    /**
     * The options of a command line.
     *
     * @throws Refusal when an option is unknown or has no or a wrong value, or when two servers share a port
     */
    static Options parse(List<String> arguments) {
        var given = given(new ArrayDeque<>(arguments));
        var options = new Options(
                port(given, "--port", 8080),
                port(given, "--mail-port", 8025),
                port(given, "--login-port", 9000),
                folder(given.getOrDefault("--data", ".local")),
                given.containsKey("--fresh"),
                given.containsKey("--demo"),
                given.containsKey("--sandbox"),
                Optional.ofNullable(given.get("--clock")).map(Options::instant));
        options.refuseSharedPorts();
        return options;
    }

    static List<String> names() {
        return Stream.concat(SWITCHES.stream(), VALUED.stream()).sorted().toList();
    }

    private static Map<String, String> given(ArrayDeque<String> rest) {
        var given = new HashMap<String, String>();
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            int equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            if (SWITCHES.contains(argument)) {
                given.put(argument, "");
            } else if (!VALUED.contains(name)) {
                throw Refusal.ofOptions("Unknown option: " + argument + ". ./run --help lists the options.");
            } else {
                given.put(name, equals < 0 ? value(name, rest) : argument.substring(equals + 1));
            }
        }
        return given;
    }

    private static String value(String name, ArrayDeque<String> rest) {
        if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            throw Refusal.ofOptions(name + " needs a value. ./run --help lists the options.");
        }
        return rest.pop();
    }

    private static int port(Map<String, String> given, String name, int usual) {
        var value = given.get(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > HIGHEST_PORT) {
            throw Refusal.ofOptions(
                    name + " needs a port from 0 (any free one) to " + HIGHEST_PORT + ", not: " + value);
        }
        return Integer.parseInt(value);
    }

    private static Path folder(String value) {
        try {
            if (!value.isBlank()) {
                return Path.of(value);
            }
        } catch (InvalidPathException notAPath) {
            // refused below, as nothing at all
        }
        throw Refusal.ofOptions("--data needs a folder.");
    }

    private static Instant instant(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException unreadable) {
            throw Refusal.ofOptions("--clock needs an instant such as 2026-06-05T21:59:00Z"
                    + " or 2026-06-05T23:59:00+02:00, not: " + value);
        }
    }

    private void refuseSharedPorts() {
        var chosen = Stream.of(this.port, this.mailPort, this.loginPort)
                .filter(port -> port != 0)
                .toList();
        if (Set.copyOf(chosen).size() < chosen.size()) {
            throw Refusal.ofOptions("--port, --mail-port and --login-port must differ.");
        }
    }
}
