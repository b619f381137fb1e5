package be.cpasonline.welcome;

import be.cpasonline.language.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The texts of this module in one language, with every name and number that they mention filled in. */
record Wording(Texts.In texts, Object[] facts) {

    String get(String key) {
        return this.texts.get(key, this.facts);
    }

    /** The texts {@code group.1}, {@code group.2} and on. */
    List<String> list(String group) {
        return keysOf(group)
                .filter(key -> key.matches(".*\\.\\d"))
                .map(this::get)
                .toList();
    }

    /** The parts of a longer page, in the order of their numbers. */
    List<Section> sections(String page) {
        return keysOf(page)
                .filter(key -> key.endsWith(".heading"))
                .map(key -> key.substring(0, key.length() - ".heading".length()))
                .map(group -> new Section(get(group + ".heading"), list(group), points(group)))
                .toList();
    }

    private List<String> points(String group) {
        return keysOf(group)
                .filter(key -> key.endsWith(".point"))
                .map(this::get)
                .toList();
    }

    private Stream<String> keysOf(String group) {
        return this.texts.keys().stream()
                .filter(key -> key.startsWith(group + "."))
                .sorted();
    }

    /** A heading, the paragraphs under it, and the points that follow them. */
    record Section(String heading, List<String> paragraphs, List<String> points) {}
}
