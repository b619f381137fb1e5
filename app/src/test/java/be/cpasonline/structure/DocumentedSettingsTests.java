package be.cpasonline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever operates the service finds every environment variable it reads in docs/operations.md, and no other. */
class DocumentedSettingsTests {

    private static final Pattern READ = Pattern.compile("\\$\\{(CPAS_[A-Z_]+)");
    private static final Pattern TOLD = Pattern.compile("`(CPAS_[A-Z_]+)`");

    @Test
    void everyVariableThatIsReadIsTold() throws IOException {
        var read = named(READ, Path.of("src/main/resources/application.yaml"));
        var told = named(TOLD, Path.of("../docs/operations.md"));

        assertThat(read).hasSizeGreaterThan(20);
        assertThat(told).containsExactlyElementsOf(read);
    }

    private static Set<String> named(Pattern variable, Path file) throws IOException {
        return variable.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
