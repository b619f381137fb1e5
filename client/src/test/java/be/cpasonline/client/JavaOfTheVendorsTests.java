package be.cpasonline.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JavaOfTheVendorsTests {

    private static final int CLASS_FILES_OF_17 = 61;

    @Test
    void theClassesAreOfJava17() throws IOException {
        try (var file = Objects.requireNonNull(CentreClient.class.getResourceAsStream("CentreClient.class"));
                var bytes = new DataInputStream(file)) {
            bytes.skipBytes(6);
            assertThat(bytes.readUnsignedShort()).isEqualTo(CLASS_FILES_OF_17);
        }
    }

    @Test
    void theseTestsRunOnJava17WhereOneStands() {
        var found = System.getProperty("found.java", "");
        assertThat(found).doesNotContain("$");
        assertThat(Runtime.version().feature()).satisfies(version -> {
            if (!found.isEmpty()) {
                assertThat(version).isEqualTo(17);
            }
        });
    }
}
