package be.cpasonline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.function.Supplier;

/** The folder that keeps everything between two starts, used by one process at a time and readable by its owner only. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "in-use";

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the folder, made when missing.
     *
     * @throws Refusal when another process uses it, or when it holds what is not ours
     */
    static DataFolder open(Path path) {
        var root = path.toAbsolutePath().normalize();
        try {
            if (!Files.exists(root.resolve(LOCK)) && !isEmpty(root)) {
                throw Refusal.toStart(root + " already holds other files. Give an empty folder with --data.");
            }
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            return new DataFolder(root, lock(root));
        } catch (IOException unusable) {
            throw Refusal.toStart("The data folder " + root + " cannot be used: " + unusable.getMessage());
        }
    }

    private static boolean isEmpty(Path root) throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        try (var content = Files.list(root)) {
            return content.findAny().isEmpty();
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw Refusal.toStart("The data folder " + root
                    + " is in use by another ./run. End that one, or give another folder with --data.");
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    /** A place inside, whether or not something stands there. */
    Path resolve(String name) {
        return this.root.resolve(name);
    }

    /** Removes everything that was kept, but not the hold on the folder itself. */
    void clear() {
        try (var everything = Files.walk(this.root)) {
            for (var one : everything.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(this.root) && !one.equals(resolve(LOCK))) {
                    Files.delete(one);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text kept under that name, made once and readable by its owner only. */
    String kept(String name, Supplier<String> made) {
        var file = resolve(name);
        try {
            if (!Files.exists(file)) {
                var draft = resolve(name + ".new");
                Files.deleteIfExists(draft);
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(draft, made.get());
                Files.move(draft, file);
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A secret kept under that name, drawn once. */
    String secret(String name) {
        return kept(name, () -> {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        });
    }

    @Override
    public void close() {
        try {
            this.channel.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
