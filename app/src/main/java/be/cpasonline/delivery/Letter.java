package be.cpasonline.delivery;

import be.cpasonline.language.Language;
import java.util.List;
import java.util.Optional;

/** A mail in full, made when it is sent and kept nowhere: one address, its words as text and perhaps as HTML, files. */
public record Letter(
        String to,
        String senderName,
        String subject,
        List<Language> languages,
        String text,
        Optional<String> html,
        List<Attachment> attachments) {

    /** A PDF file. */
    public record Attachment(String fileName, byte[] pdf) {

        @Override
        public String toString() {
            return "Attachment[redacted]";
        }
    }

    @Override
    public String toString() {
        return "Letter[redacted]";
    }
}
