package be.cpasonline.records;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import be.cpasonline.pages.TextField.Keyboard;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form for a request that came by another way, with what was typed.
 *
 * @param sheet the secret that makes a second press of the button the same entry
 */
record HandEntryModel(Texts.In texts, String sheet, List<Option> centres, Typed typed) {

    /** The order of the fields in the page, for the list of mistakes. */
    private static final List<String> FIELDS = List.of(
            "channel",
            "received",
            "from",
            "sentOn",
            "lastName",
            "firstName",
            "number",
            "birthDate",
            "language",
            "phone",
            "email",
            "need",
            "signed",
            "signedOn",
            "designatedName");

    /** A centre to choose. */
    record Option(String value, String label, boolean chosen) {}

    String text(String key) {
        return this.texts.get(key);
    }

    List<Mistake> mistakes() {
        return FIELDS.stream()
                .flatMap(field -> mistake(field).map(message -> new Mistake(field, message)).stream())
                .toList();
    }

    TextField field(String name) {
        var field = TextField.of(name, text("entry." + name))
                .filled(this.typed.of(name))
                .failed(mistake(name));
        return hint(name).map(field::hinted).orElse(field);
    }

    TextField number() {
        return field("number").typedOn(Keyboard.DIGITS).wide(20);
    }

    TextField phone() {
        return field("phone").typedOn(Keyboard.PHONE).wide(20);
    }

    TextField email() {
        return field("email").typedOn(Keyboard.MAIL);
    }

    ChoiceField channel() {
        return choice(
                "channel",
                Stream.of("oral", "written", "ownInitiative", "transfer")
                        .map(code -> Choice.of(
                                code, text("entry.channel." + code), text("entry.channel." + code + ".hint"))));
    }

    ChoiceField language() {
        return choice(
                "language",
                Arrays.stream(Language.values()).map(one -> Choice.of(one.tag(), text("language." + one.tag()))));
    }

    ChoiceField signed() {
        return choice(
                "signed",
                Stream.of("applicant", "designatedPerson", "not")
                        .map(code -> Choice.of(code, text("entry.signed." + code))));
    }

    Optional<String> mistake(String field) {
        return Optional.ofNullable(this.typed.mistakes().get(field)).map(key -> text("mistake." + key));
    }

    private ChoiceField choice(String name, Stream<Choice> choices) {
        var field = ChoiceField.of(name, text("entry." + name), choices.toArray(Choice[]::new))
                .chosen(this.typed.of(name))
                .failed(mistake(name));
        return hint(name).map(field::hinted).orElse(field);
    }

    private Optional<String> hint(String name) {
        var key = "entry." + name + ".hint";
        return this.texts.has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    static Typed untouched() {
        return new Typed(Map.of(), Map.of());
    }

    @Override
    public String toString() {
        return "HandEntryModel[redacted]";
    }
}
