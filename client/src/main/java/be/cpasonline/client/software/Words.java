package be.cpasonline.client.software;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The words of a command line: what it is about, and options with one value each. */
record Words(List<String> plain, Map<String, String> options) {

    static Words of(List<String> arguments) {
        var plain = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var word = arguments.get(i);
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (i + 1 < arguments.size()) {
                options.put(word, arguments.get(++i));
            } else {
                throw new Misuse(word + " needs a value.");
            }
        }
        return new Words(List.copyOf(plain), Map.copyOf(options));
    }

    String command() {
        return this.plain.isEmpty() ? "help" : this.plain.get(0);
    }

    String word(int place, String what) {
        if (this.plain.size() <= place) {
            throw new Misuse(command() + " needs " + what + ".");
        }
        return this.plain.get(place);
    }

    UUID request() {
        try {
            return UUID.fromString(word(1, "the aidRequestId"));
        } catch (IllegalArgumentException no) {
            throw new Misuse("The aidRequestId is the name of the folder of the request.");
        }
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(this.options.get(name));
    }

    String needed(String name) {
        return option(name).orElseThrow(() -> new Misuse(command() + " needs " + name + "."));
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(needed(name));
        } catch (DateTimeException no) {
            throw new Misuse(name + " needs a date such as 2026-06-09.");
        }
    }

    int number(String name) {
        try {
            return Integer.parseInt(needed(name));
        } catch (NumberFormatException no) {
            throw new Misuse(name + " needs a number.");
        }
    }

    void allow(String... names) {
        var known = List.of(names);
        this.options.keySet().stream()
                .filter(name -> !known.contains(name) && !"--settings".equals(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Misuse(command() + " does not know " + name + ".");
                });
    }
}
