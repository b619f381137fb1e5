package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFilesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipalities.csv",
                "former-names.csv",
                "localities.csv",
                "centres.csv",
                "served.csv",
                "contacts.csv"
            })
    void everyFileIsDescribedWithItsNumberOfLines(String file) throws IOException {
        assertThat(Files.readString(Path.of("../docs/reference-data.md")))
                .contains("| `" + file + "` | " + ReferenceFile.read(file).size() + " |");
    }

    @Test
    void whoseDataItIsStandsInTheNotice() throws IOException {
        assertThat(Files.readString(Path.of("../NOTICE")))
                .contains("Statbel", "CC BY 4.0", "Vlaamse Overheid", "Onroerend Erfgoed", "bpost");
    }

    @Test
    void aLineWithAFieldTooManyIsNotRead() {
        assertThatThrownBy(() -> ReferenceFile.rows(List.of("a;b", "1;2;3"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everySuccessorAndEveryPlaceNamedIsKnown() {
        var gazetteer = ReferenceData.municipalities().gazetteer();

        assertThat(gazetteer.entries().stream().flatMap(entry -> entry.successor().stream()))
                .hasSize(55)
                .allSatisfy(successor -> assertThat(gazetteer.known(successor)).isNotNull());
        assertThat(ReferenceFile.read("former-names.csv"))
                .allSatisfy(row ->
                        assertThat(gazetteer.known(row.nisCode("municipality"))).isNotNull());
        assertThat(ReferenceFile.read("former-names.csv"))
                .filteredOn(row -> row.get("derivation").equals("AMBIGUOUS"))
                .hasSize(10);
    }
}
