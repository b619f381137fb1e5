package be.cpasonline.request;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.identity.CentreAccess;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How a request that did not come by the form comes to be: like any other, in the centre of whoever enters it. */
@Component
class Entering {

    private final Sealer sealer;
    private final Writing writing;

    Entering(Sealer sealer, Writing writing) {
        this.sealer = sealer;
        this.writing = writing;
    }

    Receipt enter(HandEntry entry, CentreAccess by, Instant now) {
        mustNotLieAhead(entry, BelgianTime.dayOf(now));
        var receipt = this.writing.write(
                by.centre(), entry.draft(), () -> this.sealer.sealed(entry, by.centre(), by.id(), now));
        if (!receipt.centre().equals(by.centre())) {
            throw new IllegalArgumentException("that draft belongs to another centre");
        }
        return receipt;
    }

    private static void mustNotLieAhead(HandEntry entry, LocalDate today) {
        var signed = entry.signature().map(Signature::on).filter(today::isBefore);
        if (today.isBefore(entry.intake().startedOn()) || signed.isPresent()) {
            throw new IllegalArgumentException("what is entered has happened");
        }
    }
}
