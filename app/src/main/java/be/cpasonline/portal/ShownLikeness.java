package be.cpasonline.portal;

import be.cpasonline.desk.DeskDates;
import be.cpasonline.inbox.Likeness;
import be.cpasonline.language.Texts;
import be.cpasonline.register.RequestFile;

/** Another request that seems to be of the same person, and why it seems so. */
record ShownLikeness(String href, String reference, String received, String why) {

    static ShownLikeness of(Likeness likeness, RequestFile file, Texts.In texts) {
        var row = likeness.row();
        var joined = file.requests().stream().anyMatch(one -> one.publicId().equals(row.publicId()));
        var key = joined ? "merged" : likeness.certain() ? "certain" : likeness.byNumber() ? "number" : "name";
        return new ShownLikeness(
                Paths.request(texts.language(), row.publicId()),
                row.reference().value(),
                DeskDates.day(texts.language(), row.received().day()),
                texts.get("alike." + key));
    }
}
