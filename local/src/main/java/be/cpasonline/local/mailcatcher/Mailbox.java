package be.cpasonline.local.mailcatcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The mails caught so far, each kept as an {@code .eml} file with one line in an index beside it. */
public final class Mailbox {

    private final Path folder;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private final List<CaughtMail> mails;

    private Mailbox(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.mails = new ArrayList<>();
    }

    /** The mailbox kept in that folder, made when missing; mails are dated by {@code clock}. */
    public static Mailbox open(Path folder, Clock clock) {
        var mailbox = new Mailbox(folder, clock);
        try {
            Files.createDirectories(folder);
            if (Files.exists(mailbox.index())) {
                Files.readAllLines(mailbox.index()).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(mailbox::recall);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        return mailbox;
    }

    /** Everything caught, the latest first. */
    public synchronized List<CaughtMail> mails() {
        return List.copyOf(this.mails).reversed();
    }

    /** The mail of that id. */
    public synchronized Optional<CaughtMail> find(String id) {
        return this.mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    /** The latest mail that fits. */
    public Optional<CaughtMail> latest(Predicate<CaughtMail> fits) {
        return mails().stream().filter(fits).findFirst();
    }

    /** What stands in a mail of this box. */
    public MailContent content(CaughtMail mail) {
        return MimeReader.content(raw(mail));
    }

    /** A mail of this box as it came. */
    public byte[] raw(CaughtMail mail) {
        try {
            return Files.readAllBytes(file(mail.id()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Keeps a mail for good: once this returns, a restart still shows it. */
    synchronized CaughtMail keep(String envelopeSender, List<String> recipients, byte[] raw) throws IOException {
        var mail = new CaughtMail(
                "%06d".formatted(this.mails.size() + 1),
                MimeReader.from(raw).orElse(envelopeSender),
                List.copyOf(recipients),
                MimeReader.subject(raw),
                this.clock.instant());
        write(file(mail.id()), raw, StandardOpenOption.TRUNCATE_EXISTING);
        write(index(), line(mail).getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        this.mails.add(mail);
        return mail;
    }

    private static void write(Path file, byte[] bytes, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
            var rest = java.nio.ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(false);
        }
    }

    /** The line end comes first: it also closes a line that a sudden end had cut short. */
    private String line(CaughtMail mail) {
        return "\n"
                + this.json.writeValueAsString(new Line(
                        mail.id(),
                        mail.from(),
                        mail.to(),
                        mail.subject(),
                        mail.receivedAt().toString()));
    }

    /** A line cut short by a sudden end belongs to a mail that was never confirmed: it is passed over. */
    private void recall(String line) {
        try {
            var kept = this.json.readValue(line, Line.class);
            this.mails.add(new CaughtMail(
                    kept.id(), kept.from(), kept.to(), kept.subject(), Instant.parse(kept.receivedAt())));
        } catch (JacksonException cutShort) {
            return;
        }
    }

    private Path index() {
        return this.folder.resolve("index.jsonl");
    }

    private Path file(String id) {
        return this.folder.resolve(id + ".eml");
    }

    private record Line(String id, String from, List<String> to, String subject, String receivedAt) {}
}
