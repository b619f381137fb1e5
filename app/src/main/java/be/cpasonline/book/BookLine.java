package be.cpasonline.book;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.language.Language;
import be.cpasonline.register.Noted;
import be.cpasonline.request.Channel;
import be.cpasonline.request.RequestReference;
import be.cpasonline.request.Signature.Signatory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a register.
 *
 * @param centre to which it was filed, perhaps one that has ended since
 * @param year of the reception date, within which {@code number} counts from 1
 * @param enteredAt when it was sent by the form or entered by hand
 * @param name empty once the person's data were deleted
 * @param noted the centre's own case number, and what became of the request
 * @param decisionLimit the last day for the decision: the more favourable one when requests were merged
 */
public record BookLine(
        UUID request,
        UUID publicId,
        CentreNumber centre,
        int year,
        int number,
        LocalDate received,
        Instant enteredAt,
        Channel channel,
        Optional<CentreNumber> transferredFrom,
        Optional<Signatory> signedBy,
        RequestReference reference,
        Language language,
        LocalDate decisionLimit,
        Standing standing,
        Optional<String> name,
        Noted noted) {

    /** Where a request stands, as the register says it. */
    public enum Standing {
        UNREAD("unread"),
        RUNNING("running"),
        ANSWERED("answered"),
        MERGED("merged"),
        CLOSED("closed");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /** As texts name it. */
        public String code() {
            return this.code;
        }
    }

    BookLine opened(Optional<String> found, Noted toldOfIt) {
        return new BookLine(
                this.request,
                this.publicId,
                this.centre,
                this.year,
                this.number,
                this.received,
                this.enteredAt,
                this.channel,
                this.transferredFrom,
                this.signedBy,
                this.reference,
                this.language,
                this.decisionLimit,
                this.standing,
                found,
                toldOfIt);
    }

    @Override
    public String toString() {
        return "BookLine[redacted]";
    }
}
