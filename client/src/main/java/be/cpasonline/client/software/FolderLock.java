package be.cpasonline.client.software;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock of the operating system on a file. */
record FolderLock(FileChannel channel, FileLock held) implements AutoCloseable {

    static FolderLock of(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var held = channel.tryLock();
            if (held == null) {
                channel.close();
                throw new Misuse("Another process pulls into this folder.");
            }
            return new FolderLock(channel, held);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            this.channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
