package be.cpasonline;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.directory.Lists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an operator types it, in a process of its own, with nothing in the environment but the database. */
class DirectoryCommandTests {

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aListIsCheckedRecordedComparedAndTakenBack() throws IOException {
        var list = file("official.csv", Lists.whole());

        var checked = command("check", list, "1/12/2026", "nl");
        assertThat(checked.output()).contains("Verschillen: ", "Foute regels: 0");
        assertThat(checked.exitCode()).isZero();

        var recorded = command("import", list, "2026-12-01", "J. Operator");
        assertThat(recorded.output()).contains("La liste est enregistrée.");
        assertThat(recorded.exitCode()).isZero();

        var versions = command("versions", "de").output();
        assertThat(versions).contains("J. Operator", "official.csv", "565 ÖSHZ beschrieben", "zählt");
        var id = idIn(versions);
        assertThat(command("compare", "published", id, "1/12/2026").output()).contains("liste-1@cpas.example");

        assertThat(command("take-back", id, "J. Operator", "mauvaise liste").output())
                .contains("L’import est repris.");
        assertThat(command("compare", "published", "present", "1/12/2026").output())
                .isEmpty();
    }

    @Test
    void aFaultyListIsNamedLineByLineAndRefused() throws IOException {
        var list = file("faulty.csv", "INS;CP\n92094;no\n9;5000\n".getBytes(StandardCharsets.UTF_8));

        var refused = command("import", list, "1/12/2026", "J. Operator");
        assertThat(refused.exitCode()).isOne();
        assertThat(refused.output())
                .contains(
                        "Ligne 2",
                        "Un code postal belge a quatre chiffres.",
                        "Ligne 3",
                        "Un code INS a cinq chiffres.");
        assertThat(command("versions").output()).isEmpty();
    }

    @Test
    void wordsThatMakeNoSenseAreAnsweredWithTheUsage() {
        var usage = command("import", "somewhere.csv");

        assertThat(usage.exitCode()).isEqualTo(2);
        assertThat(usage.output()).contains("directory check FILE DAY");
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(this.folder.resolve(name), content).toString();
    }

    private OtherProcess command(String... words) {
        var all = new String[words.length + 1];
        all[0] = "directory";
        System.arraycopy(words, 0, all, 1, words.length);
        return OtherProcess.ended(
                Map.of("CPAS_DATABASE_URL", this.database.url(), "CPAS_DATABASE_PASSWORD", this.database.password()),
                all);
    }

    private static String idIn(String versions) {
        var id = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").matcher(versions);
        assertThat(id.find()).isTrue();
        return id.group();
    }
}
