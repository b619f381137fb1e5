package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.centres.Ending;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentres;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class MergedCentreTests {

    private static final LocalDate LAST_MONTH = LocalDate.of(2026, 5, 1);

    private final Municipalities municipalities;
    private final WelfareCentres centres;
    private final DirectoryImports imports;
    private final DirectoryVersions versions;
    private final Journey way;

    @Autowired
    MergedCentreTests(
            MockMvc service,
            Municipalities municipalities,
            WelfareCentres centres,
            DirectoryImports imports,
            DirectoryVersions versions) {
        this.municipalities = municipalities;
        this.centres = centres;
        this.imports = imports;
        this.versions = versions;
        this.way = new Journey(service, "fr");
    }

    @Test
    void aDraftBegunBeforeTheMergerPassesToTheSuccessorAndSaysSo() {
        this.way.toCheck("someone@example.org", "");
        var merger = this.imports.record(
                new DirectoryImport(
                        "J. Operator",
                        "test",
                        Provenance.IMPORTED,
                        List.of(),
                        List.of(new Ending(numberOf(92094), LAST_MONTH, numberOf(93090)))),
                MovableClock.START);
        try {
            var page = this.way.open("centre");
            assertThat(page.html())
                    .contains("CPAS de Namur n’existe plus : un autre centre répond à sa place, CPAS de Viroinval.");
            assertThat(this.way.send("check").path()).isEqualTo("/fr/centre");
        } finally {
            this.versions.takeBack(merger, "J. Operator", "over", MovableClock.START);
        }
    }

    private CentreNumber numberOf(int code) {
        return this.centres
                .of(this.municipalities.find(new NisCode(code), LAST_MONTH).orElseThrow(), LAST_MONTH)
                .number();
    }
}
