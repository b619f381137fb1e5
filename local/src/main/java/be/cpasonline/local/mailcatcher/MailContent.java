package be.cpasonline.local.mailcatcher;

import java.util.List;
import java.util.Optional;

/** A mail taken apart; {@code sender} is as people see it, with the display name. */
public record MailContent(String sender, Optional<String> text, Optional<String> html, List<Attachment> attachments) {

    /** A part that is neither the text nor the page of the mail. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Attachment(String name, String type, byte[] content) {}
}
