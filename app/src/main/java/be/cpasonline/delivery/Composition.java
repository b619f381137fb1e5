package be.cpasonline.delivery;

import java.time.Instant;

/** What a composer answers when a mail is due. */
public sealed interface Composition {

    /** Send this. */
    record Ready(Letter letter) implements Composition {}

    /** Not before that instant; it does not count as a failure. */
    record Later(Instant at) implements Composition {}

    /** There is nothing left to tell, or the centre no longer wants such mails: not sent, and not lost. */
    record NotWanted() implements Composition {}

    /** Nobody to send it to any more. */
    record Withdrawn() implements Composition {}
}
