package be.cpasonline.client.software;

import be.cpasonline.client.CursorStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The cursor in a file. */
record FileCursor(Path file) implements CursorStore {

    @Override
    public Optional<String> read() {
        return Files.exists(this.file)
                ? Optional.of(new String(DurableFiles.read(this.file), StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    @Override
    public void keep(String cursor) {
        DurableFiles.replace(this.file, cursor.getBytes(StandardCharsets.US_ASCII));
    }
}
