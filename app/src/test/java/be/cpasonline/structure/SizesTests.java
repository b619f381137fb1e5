package be.cpasonline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTests {

    private static final int LONGEST_FILE = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java",
                "src/test/java",
                "../sandbox/src/main/java",
                "../sandbox/src/test/java",
                "../local/src/main/java",
                "../local/src/test/java",
                "../client/src/main/java",
                "../client/src/test/java"
            })
    void noFileOutgrowsAReader(String folder) throws IOException {
        assertThat(javaFilesOf(folder))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(linesOfCode(Files.readAllLines(file)))
                        .as(file.toString())
                        .isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void theGuardCountsCodeAndNothingElse() {
        assertThat(linesOfCode(List.of("package a;", "", "/** Why. */", " * more", "// aside", "class A {", "}")))
                .isEqualTo(3);
    }

    private static List<Path> javaFilesOf(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long linesOfCode(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.matches("|//.*|\\*.*|/\\*.*"))
                .count();
    }
}
