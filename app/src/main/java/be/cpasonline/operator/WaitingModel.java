package be.cpasonline.operator;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.Mistake;
import java.util.List;
import java.util.Optional;

/** All that waits for the federal service: centres not told, requests unread before the limit, mails that are lost. */
record WaitingModel(
        List<WaitingItem> untold,
        List<WaitingItem> unread,
        List<LostLine> lost,
        List<Mistake> mistakes,
        Optional<String> done,
        Texts.In texts) {

    /** A mail that will never arrive. */
    record LostLine(String moment, String centre, String kind, String why) {}

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }
}
