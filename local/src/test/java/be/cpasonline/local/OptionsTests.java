package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void withoutAnyOptionTheUsualPlacesAreTaken() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(8080, 8025, 9000, Path.of(".local"), false, false, false, Optional.empty()));
    }

    @Test
    void everyOptionIsUnderstood() {
        var words =
                "--port 1 --mail-port 2 --login-port=3 --data kept --fresh --demo --sandbox --clock 2026-06-05T23:59:00+02:00";

        assertThat(Options.parse(List.of(words.split(" "))))
                .isEqualTo(new Options(
                        1,
                        2,
                        3,
                        Path.of("kept"),
                        true,
                        true,
                        true,
                        Optional.of(Instant.parse("2026-06-05T21:59:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unknown",
                "stray",
                "--port",
                "--port abc",
                "--port 65536",
                "--port -1",
                "--port --demo",
                "--port=",
                "--data=",
                "--data",
                "--clock yesterday",
                "--clock 2026-06-05",
                "--clock 2026-06-05T23:59:00",
                "--port 8025",
                "--demo=yes",
                "--fresh true"
            })
    void whatMakesNoSenseIsRefusedWithStatusTwo(String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Options.parse(List.of(words.split(" "))))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(2))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains("--"));
    }

    @Test
    void theHelpOfTheCommandNamesEveryOption() throws IOException {
        var command = Files.readString(Path.of("..", "run"));

        assertThat(Options.names())
                .hasSize(8)
                .allSatisfy(name -> assertThat(command).contains("\n  " + name + " "));
    }
}
