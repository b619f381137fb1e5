package be.cpasonline.settings;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.preferences.Frequency;
import be.cpasonline.preferences.NoticeSettings;
import java.util.List;
import java.util.Optional;

/** The questions on how the centre is written to, and what their answers mean. */
final class NoticeForm {

    private NoticeForm() {}

    static List<ChoiceField> fields(Texts.In words, Typed typed, NoticeSettings set) {
        return List.of(
                field("notices", onOff(set.notices()), words, typed, "on", "off"),
                field("frequency", set.frequency().code(), words, typed, "each", "digest"),
                field("reminders", onOff(set.reminders()), words, typed, "on", "off"),
                field("delay", Integer.toString(set.delayDays()), words, typed, "2", "3"),
                field("warnings", onOff(set.limitWarnings()), words, typed, "on", "off"));
    }

    static ChoiceField how(Texts.In words, Typed typed) {
        return ChoiceField.of(
                        "how",
                        words.get("how.legend"),
                        Choice.of("instead", words.get("how.instead")),
                        Choice.of("also", words.get("how.also")))
                .chosen(typed.or("how", "instead"))
                .failed(typed.mistake("how"));
    }

    /** Empty when an answer is missing or is none of those offered; {@code typed} then holds what is wrong. */
    static Optional<NoticeSettings> read(Typed typed, Texts.In words) {
        oneOf("notices", typed, words, "on", "off");
        oneOf("frequency", typed, words, "each", "digest");
        oneOf("reminders", typed, words, "on", "off");
        oneOf("delay", typed, words, "2", "3");
        oneOf("warnings", typed, words, "on", "off");
        return typed.mistakes().isEmpty()
                ? Optional.of(new NoticeSettings(
                        typed.is("notices", "on"),
                        typed.is("frequency", "digest") ? Frequency.DAILY_DIGEST : Frequency.EACH,
                        typed.is("reminders", "on"),
                        Integer.parseInt(typed.get("delay")),
                        typed.is("warnings", "on")))
                : Optional.empty();
    }

    static void oneOf(String name, Typed typed, Texts.In words, String... answers) {
        if (!List.of(answers).contains(typed.get(name))) {
            typed.wrong(name, words.get("wrong.choice"));
        }
    }

    private static ChoiceField field(String name, String set, Texts.In words, Typed typed, String... answers) {
        var choices = List.of(answers).stream()
                .map(answer -> Choice.of(answer, words.get(name + "." + answer)))
                .toArray(Choice[]::new);
        return ChoiceField.of(name, words.get(name + ".legend"), choices)
                .chosen(typed.or(name, set))
                .failed(typed.mistake(name));
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }
}
