package be.cpasonline.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question with answers to choose from, as radios or check boxes.
 *
 * @param name name of every choice and beginning of its id; the first one has exactly this id
 * @param heading whether the question is the heading of the page
 */
public record ChoiceField(
        String name,
        String legend,
        List<Choice> choices,
        Set<String> chosen,
        Optional<String> hint,
        Optional<String> error,
        boolean heading) {

    /** One answer; {@code value} is what is sent. */
    public record Choice(String value, String label, Optional<String> hint) {

        /** An answer that needs no help. */
        public static Choice of(String value, String label) {
            return new Choice(value, label, Optional.empty());
        }

        /** An answer with a line of help. */
        public static Choice of(String value, String label, String hint) {
            return new Choice(value, label, Optional.of(hint));
        }
    }

    /** A question of which nothing is chosen. */
    public static ChoiceField of(String name, String legend, Choice... choices) {
        return new ChoiceField(name, legend, List.of(choices), Set.of(), Optional.empty(), Optional.empty(), false);
    }

    /** The question with the answers given. */
    public ChoiceField chosen(Set<String> values) {
        return new ChoiceField(
                this.name, this.legend, this.choices, Set.copyOf(values), this.hint, this.error, this.heading);
    }

    /** The question with the answer given; an empty text is none. */
    public ChoiceField chosen(String value) {
        return chosen(Set.of(value));
    }

    /** The question with a line of help. */
    public ChoiceField hinted(String help) {
        return new ChoiceField(
                this.name, this.legend, this.choices, this.chosen, Optional.of(help), this.error, this.heading);
    }

    /** The question with its mistake, if it has one. */
    public ChoiceField failed(Optional<String> message) {
        return new ChoiceField(this.name, this.legend, this.choices, this.chosen, this.hint, message, this.heading);
    }

    /** The question with one answer more, before the others. */
    public ChoiceField first(Choice choice) {
        var all = Stream.concat(Stream.of(choice), this.choices.stream()).toList();
        return new ChoiceField(this.name, this.legend, all, this.chosen, this.hint, this.error, this.heading);
    }

    /** The question as the heading of the page. */
    public ChoiceField asHeading() {
        return new ChoiceField(this.name, this.legend, this.choices, this.chosen, this.hint, this.error, true);
    }

    boolean isChosen(Choice choice) {
        return this.chosen.contains(choice.value());
    }

    String id(Choice choice) {
        return choice.equals(this.choices.getFirst()) ? this.name : this.name + "-" + choice.value();
    }

    String describedBy() {
        return (this.hint.map(help -> this.name + "-hint ").orElse("")
                        + this.error.map(mistake -> this.name + "-error").orElse(""))
                .strip();
    }

    @Override
    public String toString() {
        return "ChoiceField[" + this.name + ", redacted]";
    }
}
