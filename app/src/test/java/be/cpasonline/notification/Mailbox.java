package be.cpasonline.notification;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What arrived at one address of the caught mails. */
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NOTICE = "(Nouvelle demande à lire|Nieuwe aanvraag te lezen|Neuer Antrag zu lesen).*";
    private static final Duration LOOK = Duration.ofMillis(20);

    private final GreenMail mails;
    private final String address;

    private Mailbox(GreenMail mails, String address) {
        this.mails = mails;
        this.address = address;
    }

    /** Of an address nobody used before. */
    static Mailbox fresh(GreenMail mails) {
        return new Mailbox(mails, UUID.randomUUID() + "@example.org");
    }

    String address() {
        return this.address;
    }

    List<MimeMessage> all() {
        return Arrays.stream(this.mails.getReceivedMessages())
                .filter(this::isForMe)
                .toList();
    }

    /** The first that many, waiting for them for a bounded time. */
    List<MimeMessage> await(int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (all().size() < count && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return all();
    }

    /** The notices among them, waiting for the first: other tests move the clock, and reminders may arrive beside them. */
    List<MimeMessage> notices() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (all().stream().noneMatch(Mailbox::isNotice) && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return all().stream().filter(Mailbox::isNotice).toList();
    }

    private static boolean isNotice(MimeMessage message) {
        try {
            return message.getSubject().matches(NOTICE);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    MimeMessage one() {
        return await(1).getFirst();
    }

    static String text(MimeMessage message) {
        return ofType(message, "text/plain").orElseThrow();
    }

    static String html(MimeMessage message) {
        return ofType(message, "text/html").orElseThrow();
    }

    static Optional<String> ofType(Part part, String type) {
        return leaves(part).filter(leaf -> is(leaf, type)).findFirst().map(leaf -> (String) content(leaf));
    }

    static List<String> attachments(Part part) throws MessagingException {
        return leaves(part)
                .filter(leaf -> is(leaf, "application/pdf"))
                .map(Mailbox::fileName)
                .toList();
    }

    private static Stream<Part> leaves(Part part) {
        return content(part) instanceof Multipart parts
                ? IntStream.range(0, count(parts))
                        .mapToObj(index -> part(parts, index))
                        .flatMap(Mailbox::leaves)
                : Stream.of(part);
    }

    private boolean isForMe(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(this.address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String fileName(Part part) {
        try {
            return part.getFileName();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int count(Multipart parts) {
        try {
            return parts.getCount();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static BodyPart part(Multipart parts, int index) {
        try {
            return parts.getBodyPart(index);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Object content(Part part) {
        try {
            return part.getContent();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
