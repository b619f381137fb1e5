package be.cpasonline.portal;

import be.cpasonline.desk.DeskDates;
import be.cpasonline.inbox.Likeness;
import be.cpasonline.language.Texts;

/** Another request that seems to be of the same person, and why it seems so. */
record ShownLikeness(String href, String reference, String received, String why) {

    static ShownLikeness of(Likeness likeness, Texts.In texts) {
        var row = likeness.row();
        var key = likeness.certain() ? "certain" : likeness.byNumber() ? "number" : "name";
        return new ShownLikeness(
                Paths.request(texts.language(), row.publicId()),
                row.reference().value(),
                DeskDates.day(texts.language(), row.received().day()),
                texts.get("alike." + key));
    }
}
