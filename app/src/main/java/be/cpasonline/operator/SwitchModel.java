package be.cpasonline.operator;

import be.cpasonline.language.Texts;
import be.cpasonline.outages.OutageMessage;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.util.List;

/**
 * Before a way to log in is switched off: first its message is written, then it is shown as citizens will read it.
 *
 * @param read empty while the message is being written
 */
record SwitchModel(
        String name, List<TextField> fields, List<Mistake> mistakes, List<LoginsModel.Said> read, Texts.In texts) {

    static SwitchModel writing(SwitchedOff about, Texts.In texts) {
        return new SwitchModel(name(about, texts), about.fields(texts), about.mistakes(texts), List.of(), texts);
    }

    static SwitchModel confirming(SwitchedOff about, OutageMessage message, Texts.In texts) {
        return new SwitchModel(name(about, texts), about.fields(texts), List.of(), LoginsModel.said(message), texts);
    }

    int longest() {
        return OutageMessage.LONGEST;
    }

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }

    private static String name(SwitchedOff about, Texts.In texts) {
        return texts.get("way." + about.way().code());
    }
}
