package be.cpasonline.client.software;

import be.cpasonline.client.IdempotencyKey;
import be.cpasonline.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * What is being sent. The key of a thing to create is on the disk before the first attempt: a command that was ended in
 * the middle is given again with the same words, and creates nothing twice.
 */
record Outbox(Path folder, InstantSource time) {

    /** The service remembers keys for seven days. */
    private static final Duration REMEMBERED = Duration.ofDays(6);

    <T> T send(String what, Object entry, Function<IdempotencyKey, T> sending) {
        var file = this.folder.resolve(name(what, entry));
        var answer = sending.apply(key(file));
        DurableFiles.remove(file);
        return answer;
    }

    private IdempotencyKey key(Path file) {
        if (!Files.exists(file)) {
            var drawn = IdempotencyKey.drawn();
            DurableFiles.replace(file, drawn.value().getBytes(StandardCharsets.US_ASCII));
            return drawn;
        }
        if (begun(file).compareTo(REMEMBERED) > 0) {
            throw new Misuse("This was begun more than six days ago and its end is not known. Look at the acts of the"
                    + " request, then delete " + file);
        }
        return new IdempotencyKey(new String(DurableFiles.read(file), StandardCharsets.US_ASCII));
    }

    private Duration begun(Path file) {
        try {
            return Duration.between(Files.getLastModifiedTime(file).toInstant(), this.time.instant());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(String what, Object entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(what.getBytes(StandardCharsets.UTF_8));
            digest.update(Json.MAPPER.writeValueAsBytes(entry));
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
