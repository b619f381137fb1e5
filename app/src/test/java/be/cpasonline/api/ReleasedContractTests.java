package be.cpasonline.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** Whoever built on the last released contract may go on: a change that breaks them fails here. */
class ReleasedContractTests {

    private static final Path RELEASED = Path.of("../openapi/released");

    @Test
    void nothingOfTheLastReleasedContractIsBroken() throws IOException {
        var changes = changes(Files.readString(lastReleased()), Files.readString(Contract.FILE));

        assertThat(changes.isCompatible()).isTrue();
    }

    @Test
    void aContractUnderAReleasedVersionIsThatContract() throws IOException {
        var released = lastReleased();
        var contract = Files.readString(Contract.FILE);
        var version = released.getFileName().toString().replace(".yaml", "");

        assertThat(Files.readString(released)).contains("\n  version: " + version + "\n");
        if (contract.contains("\n  version: " + version + "\n")) {
            assertThat(contract).isEqualTo(Files.readString(released));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "operationId: getTokenCentre, operationId: getTokenCenter, true",
        "  /tokenCentre:, '  /tokenCenter:', false",
        "'required: [centre, formerCentres, client, scopes, validUntil, certificateBound]', 'required: [centre]', false",
        "'enum: [acknowledge, consult]', 'enum: [acknowledge, consult, all]', false"
    })
    void aBreakingChangeIsSeen(String before, String after, boolean compatible) throws IOException {
        var released = Files.readString(lastReleased());
        assertThat(released).contains(before);

        assertThat(changes(released, released.replace(before, after)).isCompatible())
                .isEqualTo(compatible);
    }

    private static ChangedOpenApi changes(String before, String after) {
        return OpenApiCompare.fromContents(before, after);
    }

    private static Path lastReleased() throws IOException {
        try (var versions = Files.list(RELEASED)) {
            return versions.max(Comparator.comparing(ReleasedContractTests::version))
                    .orElseThrow();
        }
    }

    private static Runtime.Version version(Path released) {
        return Runtime.Version.parse(
                released.getFileName().toString().replace(".yaml", "").replaceFirst("(\\.0)+$", ""));
    }
}
