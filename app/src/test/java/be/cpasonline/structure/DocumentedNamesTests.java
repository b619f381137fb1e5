package be.cpasonline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that name types stay true: a renamed or deleted type fails here. */
class DocumentedNamesTests {

    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z0-9]+)(?:\\.[a-z][^`]*)?`");
    private static final Set<String> TYPES = typesOfTheProject();

    @ParameterizedTest
    @ValueSource(strings = {"docs/legal-map.md", "docs/path-of-a-request.md", "docs/glossary.md"})
    void namesOnlyWhatExists(String document) throws IOException {
        var named = namedIn(Files.readString(Path.of("..").resolve(document)));

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(TYPES).containsAll(named);
    }

    @Test
    void theGuardCanFail() {
        var named = namedIn("the `ReceptionDate.ofSubmission(Instant)` of a `NeverBuilt` thing and `aWord`");

        assertThat(named).containsExactly("NeverBuilt", "ReceptionDate");
        assertThat(TYPES).contains("ReceptionDate").doesNotContain("NeverBuilt");
    }

    private static Set<String> namedIn(String text) {
        return TYPE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> typesOfTheProject() {
        return Stream.of("src", "../sandbox/src", "../local/src")
                .map(Path::of)
                .flatMap(DocumentedNamesTests::typesBelow)
                .collect(Collectors.toSet());
    }

    private static Stream<String> typesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
