package be.cpasonline.client.software;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the software keeps: a folder for each request under {@code requests}, what is arriving, what was set aside. */
record DataFolder(Path root) {

    /** Readable by its owner alone. */
    static DataFolder at(Path root) {
        try {
            var made = Files.createDirectories(root);
            if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
            }
            return new DataFolder(made);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One process at a time pulls here. It ends with the process, however that ends. */
    FolderLock lock() {
        return FolderLock.of(this.root.resolve("lock"));
    }

    FileCursor cursor() {
        return new FileCursor(this.root.resolve("cursor"));
    }

    RequestFolder request(UUID id) {
        return new RequestFolder(folder("requests").resolve(id.toString()));
    }

    Path outbox() {
        return folder("outbox");
    }

    Path subscription() {
        return this.root.resolve("subscription.json");
    }

    /** A place for one request that arrives. */
    Path incoming(UUID id) {
        return DurableFiles.folder(folder("incoming").resolve(id.toString()));
    }

    /** What a process left behind that was ended in the middle of it. */
    void clearIncoming() {
        DurableFiles.removeAll(this.root.resolve("incoming"));
    }

    void setAside(UUID id, String why) {
        DurableFiles.replace(folder("set-aside").resolve(id.toString()), why.getBytes(StandardCharsets.UTF_8));
    }

    void takeUp(UUID id) {
        DurableFiles.remove(folder("set-aside").resolve(id.toString()));
    }

    List<UUID> setAside() {
        try (Stream<Path> files = Files.list(folder("set-aside"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".new"))
                    .map(UUID::fromString)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path folder(String name) {
        return DurableFiles.folder(this.root.resolve(name));
    }
}
