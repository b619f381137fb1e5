package be.cpasonline.pages;

import java.util.Optional;

/**
 * A field to type in, with what was typed before.
 *
 * @param name both name and id of the field
 * @param autocomplete a token of HTML, as in {@code email}; {@code off} where the browser must not remember
 * @param keyboard which keyboard a phone shows
 * @param width how many characters the box shows, 2 to 30; empty for the full width
 */
public record TextField(
        String name,
        String label,
        String value,
        Optional<String> hint,
        Optional<String> error,
        String autocomplete,
        Keyboard keyboard,
        Optional<Integer> width,
        boolean heading) {

    /** What kind of text is typed. */
    public enum Keyboard {
        TEXT("text", "text"),
        DIGITS("text", "numeric"),
        MAIL("email", "email"),
        PHONE("tel", "tel");

        private final String type;
        private final String inputmode;

        Keyboard(String type, String inputmode) {
            this.type = type;
            this.inputmode = inputmode;
        }

        String type() {
            return this.type;
        }

        String inputmode() {
            return this.inputmode;
        }
    }

    /** An empty field of plain text that the browser does not remember. */
    public static TextField of(String name, String label) {
        return new TextField(
                name, label, "", Optional.empty(), Optional.empty(), "off", Keyboard.TEXT, Optional.empty(), false);
    }

    /** The field with what was typed. */
    public TextField filled(String typed) {
        return new TextField(
                this.name,
                this.label,
                typed,
                this.hint,
                this.error,
                this.autocomplete,
                this.keyboard,
                this.width,
                this.heading);
    }

    /** The field with a line of help. */
    public TextField hinted(String help) {
        return new TextField(
                this.name,
                this.label,
                this.value,
                Optional.of(help),
                this.error,
                this.autocomplete,
                this.keyboard,
                this.width,
                this.heading);
    }

    /** The field with its mistake, if it has one. */
    public TextField failed(Optional<String> message) {
        return new TextField(
                this.name,
                this.label,
                this.value,
                this.hint,
                message,
                this.autocomplete,
                this.keyboard,
                this.width,
                this.heading);
    }

    /** The field as the browser may fill it, WCAG 1.3.5. */
    public TextField autocompleted(String token) {
        return new TextField(
                this.name,
                this.label,
                this.value,
                this.hint,
                this.error,
                token,
                this.keyboard,
                this.width,
                this.heading);
    }

    /** The field with another keyboard. */
    public TextField typedOn(Keyboard other) {
        return new TextField(
                this.name,
                this.label,
                this.value,
                this.hint,
                this.error,
                this.autocomplete,
                other,
                this.width,
                this.heading);
    }

    /** The field as wide as so many characters: 2, 3, 4, 5, 10, 20 or 30. */
    public TextField wide(int characters) {
        return new TextField(
                this.name,
                this.label,
                this.value,
                this.hint,
                this.error,
                this.autocomplete,
                this.keyboard,
                Optional.of(characters),
                this.heading);
    }

    /** The field whose label is the heading of the page. */
    public TextField asHeading() {
        return new TextField(
                this.name,
                this.label,
                this.value,
                this.hint,
                this.error,
                this.autocomplete,
                this.keyboard,
                this.width,
                true);
    }

    /** The ids that describe the field, for a screen reader; empty when nothing does. */
    String describedBy() {
        return (this.hint.map(help -> this.name + "-hint ").orElse("")
                        + this.error.map(mistake -> this.name + "-error").orElse(""))
                .strip();
    }

    @Override
    public String toString() {
        return "TextField[" + this.name + ", redacted]";
    }
}
