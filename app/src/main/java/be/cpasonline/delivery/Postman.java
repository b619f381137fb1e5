package be.cpasonline.delivery;

import be.cpasonline.language.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail over to the mail server. */
@Component
class Postman {

    private final JavaMailSender sender;
    private final String from;

    Postman(JavaMailSender sender, @Value("${cpas-online.mail-from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    void handOver(ScheduledMail mail, Letter letter, Instant now) throws MessagingException {
        this.sender.send(message(mail, letter, now));
    }

    private MimeMessage message(ScheduledMail mail, Letter letter, Instant now) throws MessagingException {
        var message = this.sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(sender(letter.senderName()));
        helper.setTo(new InternetAddress(letter.to(), true));
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(now));
        if (letter.html().isPresent()) {
            helper.setText(letter.text(), letter.html().get());
        } else {
            helper.setText(letter.text());
        }
        for (var attachment : letter.attachments()) {
            helper.addAttachment(attachment.fileName(), new ByteArrayDataSource(attachment.pdf(), "application/pdf"));
        }
        message.setHeader("Message-ID", messageId(mail));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Content-Language",
                letter.languages().stream().map(Language::tag).collect(Collectors.joining(", ")));
        return message;
    }

    private InternetAddress sender(String name) throws MessagingException {
        try {
            return new InternetAddress(this.from, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same for every copy of one mail, so that a mail repeated after a crash is recognised; it tells nothing. */
    private String messageId(ScheduledMail mail) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((mail.kind().code() + mail.id()).getBytes(StandardCharsets.UTF_8));
            var domain = this.from.substring(this.from.indexOf('@') + 1);
            return "<" + HexFormat.of().formatHex(hash, 0, 16) + "@" + domain + ">";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
