package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path path;

    @Test
    void oneProcessAtATimeUsesIt() {
        try (var held = DataFolder.open(this.path.resolve("data"))) {
            assertThat(held.resolve("x").isAbsolute()).isTrue();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> DataFolder.open(this.path.resolve("data")))
                    .withMessageContaining("in use");
        }
    }

    @Test
    void aFolderWithSomebodysFilesIsNotTaken() throws IOException {
        Files.writeString(this.path.resolve("letter.txt"), "mine");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DataFolder.open(this.path));
        assertThat(this.path.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void aSecretIsDrawnOnceAndReadByItsOwnerOnly() throws IOException {
        try (var folder = DataFolder.open(this.path.resolve("data"))) {
            var drawn = folder.secret("password");

            assertThat(drawn).hasSizeGreaterThan(30).isEqualTo(folder.secret("password"));
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void clearingForgetsEverythingButKeepsTheHold() {
        try (var folder = DataFolder.open(this.path.resolve("data"))) {
            var before = folder.secret("password");
            folder.clear();

            assertThat(folder.secret("password")).isNotEqualTo(before);
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DataFolder.open(this.path.resolve("data")));
        }
    }
}
