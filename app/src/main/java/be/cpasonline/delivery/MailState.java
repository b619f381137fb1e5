package be.cpasonline.delivery;

import java.time.Instant;

/** How far a mail got, and since when. */
public record MailState(MailKind kind, Progress progress, Instant since) {

    /** The stages of a mail's life that matter to people. */
    public enum Progress {
        ON_ITS_WAY,
        HANDED_OVER,
        NOT_WANTED,
        LOST
    }
}
