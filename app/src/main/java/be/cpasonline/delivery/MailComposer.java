package be.cpasonline.delivery;

import java.time.Instant;

/** Writes the mails of one kind at the moment they are sent; a bean of the module that ordered them. */
public interface MailComposer {

    /** The kind it writes. */
    MailKind kind();

    /** The mail in full, outside any transaction; it opens its own. An exception counts as a failed attempt. */
    Composition compose(ScheduledMail mail, Instant now);

    /** Called in the machinery's transaction that records that a mail is lost: refused for good, given up or withdrawn. */
    default void lost(ScheduledMail mail, Instant now) {}
}
