package be.cpasonline.handling;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.letters.Letter;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.pages.TextField;
import be.cpasonline.register.RequestFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All that a page of an act knows while it is answered; its texts stand under the page's path. */
record Sheet(
        ActPage page,
        RequestFile file,
        CentreAgent agent,
        Texts.In texts,
        Typed typed,
        Map<String, String> mistakes,
        Instant now) {

    UUID publicId() {
        return this.file.publicId();
    }

    Language language() {
        return this.texts.language();
    }

    LocalDate today() {
        return BelgianTime.dayOf(this.now);
    }

    String text(String name, Object... values) {
        return this.texts.get(this.page.path() + "." + name, values);
    }

    Part words(String name, Object... values) {
        return new Part.Words(text(name, values));
    }

    Part nothing(String name) {
        return new Part.Nothing(text(name));
    }

    Part warning(String name, Object... values) {
        return new Part.Warning(text(name, values));
    }

    Part line(String name) {
        return new Part.Line(field(name));
    }

    Part area(String name) {
        return new Part.Area(field(name), this.page.fields().getOrDefault(name, 0));
    }

    Part day(String name) {
        return new Part.Day(field(name).wide(10));
    }

    Part choice(String name, List<Choice> choices) {
        return new Part.Choice(ChoiceField.of(name, text(name), choices.toArray(Choice[]::new))
                .chosen(this.typed.raw(name))
                .failed(mistake(name)));
    }

    /** The values of an enum, each with its text. */
    <E extends Enum<E>> Part choice(String name, Class<E> of) {
        return choice(
                name,
                Arrays.stream(of.getEnumConstants())
                        .map(value -> Choice.of(code(value), text(name + "." + code(value))))
                        .toList());
    }

    Part tick(String name) {
        return new Part.Tick(ChoiceField.of(name, text(name), Choice.of("yes", text(name + ".yes")))
                .chosen(this.typed.raw(name))
                .failed(mistake(name)));
    }

    /** A letter to copy, under a heading that names its language. */
    Part copy(String id, String heading, Letter letter) {
        var tag = letter.language().tag();
        var named = text(heading, "language", this.texts.get("language." + tag));
        return new Part.Copy(id + "-" + tag, named, letter);
    }

    String readable(LocalDate day) {
        return DeskDates.day(language(), day);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private TextField field(String name) {
        var field = TextField.of(name, text(name)).filled(this.typed.raw(name)).failed(mistake(name));
        var hint = this.page.path() + "." + name + ".hint";
        return this.texts.has(hint) ? field.hinted(this.texts.get(hint)) : field;
    }

    private Optional<String> mistake(String name) {
        return Optional.ofNullable(this.mistakes.get(name));
    }

    @Override
    public String toString() {
        return "Sheet[redacted]";
    }
}
