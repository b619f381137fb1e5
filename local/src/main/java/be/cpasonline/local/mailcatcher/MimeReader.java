package be.cpasonline.local.mailcatcher;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Takes one mail apart as a mail program would: first text, first page, the rest is attached. */
final class MimeReader {

    private static final Session SESSION = Session.getInstance(headersInUtf8());

    private final MimeMessage message;
    private final List<MailContent.Attachment> attachments = new ArrayList<>();
    private @Nullable String text;
    private @Nullable String html;

    private MimeReader(MimeMessage message) {
        this.message = message;
    }

    /** A sender that was offered SMTPUTF8 may write names as they are. RFC 6532. */
    private static Properties headersInUtf8() {
        var properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }

    /** What the raw mail holds; a damaged one is shown as it came. */
    static MailContent content(byte[] raw) {
        try {
            var reader = new MimeReader(message(raw));
            reader.read(reader.message);
            return new MailContent(
                    sender(reader.message),
                    Optional.ofNullable(reader.text),
                    Optional.ofNullable(reader.html),
                    List.copyOf(reader.attachments));
        } catch (MessagingException | IOException damaged) {
            return new MailContent(
                    "", Optional.of(new String(raw, StandardCharsets.UTF_8)), Optional.empty(), List.of());
        }
    }

    static String subject(byte[] raw) {
        try {
            var subject = message(raw).getSubject();
            return subject == null ? "" : subject;
        } catch (MessagingException damaged) {
            return "";
        }
    }

    /** The bare address of the first sender named in the mail itself. */
    static Optional<String> from(byte[] raw) {
        try {
            var from = message(raw).getFrom();
            return from != null && from.length > 0 && from[0] instanceof InternetAddress address
                    ? Optional.ofNullable(address.getAddress())
                    : Optional.empty();
        } catch (MessagingException damaged) {
            return Optional.empty();
        }
    }

    private static MimeMessage message(byte[] raw) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(raw));
    }

    private static String sender(MimeMessage message) throws MessagingException {
        Address[] from = message.getFrom();
        if (from == null || from.length == 0) {
            return "";
        }
        return from[0] instanceof InternetAddress address ? address.toUnicodeString() : from[0].toString();
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i));
            }
        } else if (!attached(part) && this.text == null && part.isMimeType("text/plain")) {
            this.text = String.valueOf(part.getContent());
        } else if (!attached(part) && this.html == null && part.isMimeType("text/html")) {
            this.html = String.valueOf(part.getContent());
        } else {
            this.attachments.add(attachment(part));
        }
    }

    private static boolean attached(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private MailContent.Attachment attachment(Part part) throws MessagingException, IOException {
        var name = part.getFileName();
        var type = part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return new MailContent.Attachment(
                name == null ? "part-" + (this.attachments.size() + 1) : MimeUtility.decodeText(name),
                type,
                part.getInputStream().readAllBytes());
    }
}
