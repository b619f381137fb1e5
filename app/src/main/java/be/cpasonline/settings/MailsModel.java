package be.cpasonline.settings;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.util.List;
import java.util.Optional;

/** What the page shows of how the centre is written to. {@code may}: whether this agent may change it. */
record MailsModel(
        Texts.In words,
        boolean may,
        Optional<String> done,
        List<Mistake> mistakes,
        List<ChoiceField> choices,
        List<AddressLine> written,
        List<AddressLine> pending,
        TextField address,
        ChoiceField how,
        List<MailLine> next,
        List<MailLine> last) {

    /** An address and what is to be said of it; {@code id} is empty for the public one, which cannot be taken away. */
    record AddressLine(String id, String address, String note) {

        /** Where the button stands that sends the link again. */
        String again() {
            return MailsModel.again(this.id);
        }
    }

    static String again(String id) {
        return "again-" + id;
    }

    /** Why the link is not sent to that address again, when it was just asked. */
    Optional<String> mistake(AddressLine line) {
        return this.mistakes.stream()
                .filter(mistake -> mistake.fieldId().equals(line.again()))
                .map(Mistake::message)
                .findFirst();
    }

    /** A mail to the centre that will go out or did. */
    record MailLine(String kind, String when, String about) {}

    @Override
    public String toString() {
        return "MailsModel[redacted]";
    }
}
