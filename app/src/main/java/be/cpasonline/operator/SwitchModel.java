package be.cpasonline.operator;

import be.cpasonline.language.Texts;
import be.cpasonline.outages.OutageMessage;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.util.List;

/**
 * Before a way to log in is switched off, or its message replaced: first the message is written, then it is shown as
 * citizens will read it.
 *
 * @param read empty while the message is being written
 */
record SwitchModel(
        Act act,
        String name,
        List<TextField> fields,
        List<Mistake> mistakes,
        List<LoginsModel.Said> read,
        Texts.In texts) {

    /** What is about to be done with the words. */
    enum Act {
        SWITCH_OFF("switch", "off", "govuk-button--warning"),
        REWORD("reword", "save", "");

        private final String texts;
        private final String step;
        private final String look;

        Act(String texts, String step, String look) {
            this.texts = texts;
            this.step = step;
            this.look = look;
        }
    }

    static SwitchModel writing(Act act, SwitchedOff about, Texts.In texts) {
        return new SwitchModel(act, name(about, texts), about.fields(texts), about.mistakes(texts), List.of(), texts);
    }

    static SwitchModel confirming(Act act, SwitchedOff about, OutageMessage message, Texts.In texts) {
        return new SwitchModel(
                act, name(about, texts), about.fields(texts), List.of(), LoginsModel.said(message), texts);
    }

    int longest() {
        return OutageMessage.LONGEST;
    }

    /** The value of the button that does it. */
    String step() {
        return this.act.step;
    }

    /** The class of that button. */
    String look() {
        return this.act.look;
    }

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }

    /** A text that differs between the two acts. */
    String own(String key) {
        return this.texts.get(this.act.texts + "." + key);
    }

    private static String name(SwitchedOff about, Texts.In texts) {
        return texts.get("way." + about.way().code());
    }
}
