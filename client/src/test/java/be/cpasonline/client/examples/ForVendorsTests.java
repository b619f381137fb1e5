package be.cpasonline.client.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What vendors read is what these tests compile and run. */
class ForVendorsTests {

    private static final Path PAGE = Path.of("../docs/for-vendors.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleOfThePageStandsInASourceThatIsRun() throws IOException {
        var sources = sources();
        var shown = JAVA.matcher(Files.readString(PAGE))
                .results()
                .map(block -> squeezed(block.group(1)))
                .toList();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(5).allMatch(sources::contains);
    }

    @Test
    void thePageNamesEveryCommand() throws IOException {
        var page = Files.readString(PAGE);
        assertThat(List.of(
                        "new-key",
                        "check",
                        "pull",
                        "watch",
                        "enrol",
                        "decide",
                        "refer",
                        "status",
                        "keys",
                        "register-key",
                        "end-key",
                        "open"))
                .allSatisfy(command -> assertThat(page).contains("client.jar " + command));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/java/be/cpasonline/client/examples"))) {
            return squeezed(files.map(ForVendorsTests::read).collect(Collectors.joining()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
