package be.cpasonline.settings;

import be.cpasonline.pages.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was sent with one form, and what is wrong with it by the name of the field; nothing of either on a first look. */
final class Typed {

    private final Map<String, String> fields;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    Typed(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** The field as it was sent, without blanks around it; the kept value when the form was another one. */
    String or(String name, String kept) {
        return this.fields.getOrDefault(name, kept).strip();
    }

    String get(String name) {
        return or(name, "");
    }

    boolean is(String name, String value) {
        return get(name).equals(value);
    }

    void wrong(String name, String message) {
        this.mistakes.putIfAbsent(name, message);
    }

    Optional<String> mistake(String name) {
        return Optional.ofNullable(this.mistakes.get(name));
    }

    List<Mistake> mistakes() {
        var all = new ArrayList<Mistake>();
        this.mistakes.forEach((name, message) -> all.add(new Mistake(name, message)));
        return all;
    }
}
