package be.cpasonline.local.mailcatcher;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One client's conversation with the catcher: the commands of RFC 5321 that a sender needs. */
final class SmtpConversation {

    private static final int LONGEST_MAIL = 25_000_000;
    private static final Pattern PATH = Pattern.compile("(?i)(?:FROM|TO):\\s*<([^>]*)>.*");

    private final InputStream in;
    private final OutputStream out;
    private final Mailbox mailbox;
    private final List<String> recipients = new ArrayList<>();
    private @Nullable String sender;

    SmtpConversation(InputStream in, OutputStream out, Mailbox mailbox) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.mailbox = mailbox;
    }

    void hold() throws IOException {
        reply("220 localhost mail catcher");
        var line = line();
        while (line.isPresent() && answer(new String(line.get(), StandardCharsets.UTF_8))) {
            line = line();
        }
    }

    /** Answers one command; false ends the conversation. */
    private boolean answer(String line) throws IOException {
        var words = line.split(" ", 2);
        var rest = words.length > 1 ? words[1] : "";
        switch (words[0].toUpperCase(Locale.ROOT)) {
            case "EHLO" -> reply("250-localhost", "250-8BITMIME", "250-SMTPUTF8", "250 SIZE " + LONGEST_MAIL);
            case "HELO", "NOOP" -> reply("250 OK");
            case "RSET" -> begin(null, "250 OK");
            case "MAIL" -> mailFrom(rest);
            case "RCPT" -> recipient(rest);
            case "DATA" -> mail();
            case "QUIT" -> reply("221 Bye");
            default -> reply("502 Command not known here");
        }
        return !"QUIT".equalsIgnoreCase(words[0]);
    }

    private void begin(@Nullable String from, String answer) throws IOException {
        this.sender = from;
        this.recipients.clear();
        reply(answer);
    }

    private void mailFrom(String rest) throws IOException {
        var path = PATH.matcher(rest);
        if (path.matches()) {
            begin(path.group(1), "250 OK");
        } else {
            reply("501 MAIL FROM:<address> expected");
        }
    }

    private void recipient(String rest) throws IOException {
        var path = PATH.matcher(rest);
        if (this.sender == null) {
            reply("503 MAIL first");
        } else if (!path.matches() || path.group(1).isEmpty()) {
            reply("501 RCPT TO:<address> expected");
        } else {
            this.recipients.add(path.group(1));
            reply("250 OK");
        }
    }

    private void mail() throws IOException {
        var from = this.sender;
        if (from == null || this.recipients.isEmpty()) {
            reply("503 MAIL and RCPT first");
            return;
        }
        reply("354 End with a line that holds a single dot");
        var raw = rawMail();
        if (raw.isEmpty()) {
            reply("552 Larger than " + LONGEST_MAIL + " bytes");
            return;
        }
        var kept = this.mailbox.keep(from, this.recipients, raw.get());
        begin(null, "250 Kept as " + kept.id());
    }

    /** Everything up to the lone dot, dots that were doubled for the way made single; empty when too large. */
    private Optional<byte[]> rawMail() throws IOException {
        var raw = new ByteArrayOutputStream();
        boolean tooLarge = false;
        for (var line = line(); ; line = line()) {
            var bytes = line.orElseThrow(() -> new IOException("hung up within a mail"));
            if (bytes.length == 1 && bytes[0] == '.') {
                return tooLarge ? Optional.empty() : Optional.of(raw.toByteArray());
            }
            int stuffed = bytes.length > 0 && bytes[0] == '.' ? 1 : 0;
            tooLarge |= raw.size() + bytes.length > LONGEST_MAIL;
            if (!tooLarge) {
                raw.write(bytes, stuffed, bytes.length - stuffed);
                raw.write('\r');
                raw.write('\n');
            }
        }
    }

    /** The next line without its end; empty when the other side hung up. */
    private Optional<byte[]> line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
            if (next < 0 || line.size() > LONGEST_MAIL) {
                return Optional.empty();
            }
            line.write(next);
        }
        var bytes = line.toByteArray();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return Optional.of(java.util.Arrays.copyOf(bytes, length));
    }

    private void reply(String... lines) throws IOException {
        this.out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
        this.out.flush();
    }
}
