package be.cpasonline.operator;

import be.cpasonline.desk.DaysLeft;
import be.cpasonline.pages.TextField;
import java.util.List;
import java.util.Optional;

/**
 * Something that waits for the federal service, with the field in which to say how it was settled.
 *
 * @param key what names it when it is settled
 * @param left of its limit, when it has one
 * @param done what the button says
 */
record WaitingItem(
        String key,
        String title,
        List<Detail> details,
        Optional<DaysLeft> left,
        TextField note,
        String action,
        String done) {

    String id() {
        return this.note.name().replaceFirst("^note-", "");
    }

    /** One line of what is known. */
    record Detail(String label, String value) {}
}
