package be.cpasonline.notification;

import be.cpasonline.calendar.WorkingMornings;
import be.cpasonline.delivery.MailKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A digest, a reminder or a limit warning that a centre will get, or should have got by now.
 *
 * @param dueOn the working day at whose 08:00 it falls due
 * @param requests how many requests it is about, as far as is known now
 */
public record DueMail(MailKind kind, LocalDate dueOn, int requests) {

    /** The moment it falls due. */
    public Instant at() {
        return WorkingMornings.of(this.dueOn);
    }
}
