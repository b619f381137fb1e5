package be.cpasonline.register;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import java.util.Comparator;
import java.util.UUID;

/**
 * A request of a file as it stands in the register of the centre to which it was filed, with its own limits: several
 * requests once merged. Circular § 9.2.1.
 */
public record InFile(
        UUID publicId, RequestReference reference, CentreNumber centre, RegisterEntry entry, LegalDeadlines deadlines) {

    /** The order of the register: by reception date, then number, then centre. Circular § 8.3. */
    public static final Comparator<InFile> ORDER = Comparator.comparing(
                    (InFile one) -> one.entry().received().day())
            .thenComparing(one -> one.entry().number())
            .thenComparing(one -> one.centre().value());

    UUID request() {
        return this.entry.request();
    }

    ActRows.Place place() {
        return new ActRows.Place(this.centre.value(), request());
    }
}
