package be.cpasonline.client.software;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Objects;

/** Files that are there whole or not at all, also after the power went: written aside, forced to the disk, renamed. */
final class DurableFiles {

    private DurableFiles() {}

    /** In the place of whatever stood there. */
    static void replace(Path file, byte[] content) {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        write(aside, content);
        move(aside, file);
    }

    /** Readable by its owner alone, from the beginning. */
    static void secret(Path file, byte[] content) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Not safe by itself: for a folder that is renamed afterwards. */
    static void write(Path file, byte[] content) {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** In one step that nobody can see half of, and that survives. */
    static void move(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                force(from);
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            force(folderOf(to));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void remove(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                force(folderOf(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void removeAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var everything = Files.walk(folder)) {
            for (var one : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where that file stands. */
    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
    }

    /** The names in a folder are part of its content; Windows forces them by itself and opens no folder. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
