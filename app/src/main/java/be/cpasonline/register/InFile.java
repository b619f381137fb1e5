package be.cpasonline.register;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.request.RequestReference;
import java.util.Comparator;
import java.util.UUID;

/** A request of a file as it stands in the register, with its own limits: several requests once merged. Circular § 9.2.1. */
public record InFile(UUID publicId, RequestReference reference, RegisterEntry entry, LegalDeadlines deadlines) {

    /** The order of the register: by reception date, then number. Circular § 8.3. */
    public static final Comparator<InFile> ORDER = Comparator.comparing(
                    (InFile one) -> one.entry().received().day())
            .thenComparing(one -> one.entry().number());

    UUID request() {
        return this.entry.request();
    }
}
