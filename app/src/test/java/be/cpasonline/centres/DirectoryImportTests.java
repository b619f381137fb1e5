package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.cpasonline.TestDatabase;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.language.InFourLanguages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryImportTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final CentreNumber NAMUR = numberOf(92094);
    private static final CentreNumber ANTWERP = numberOf(11002);

    private final TestDatabase database = TestDatabase.fresh();
    private final Directory directory = Directory.over(this.database);

    @Test
    void noAddressIsConfirmedBeforeSomebodyConfirmsIt() {
        assertThat(this.directory.centres().on(DAY))
                .hasSize(565)
                .allSatisfy(centre -> assertThat(this.directory.addresses().confirmedFor(centre.number(), DAY))
                        .isEmpty());
    }

    @Test
    void anAddressOfTheOfficialImportIsConfirmedFromItsDayOn() {
        imports(entry(NAMUR, DAY, "notices@namur.example"));

        assertThat(this.directory.addresses().confirmedFor(NAMUR, DAY)).contains("notices@namur.example");
        assertThat(this.directory.addresses().confirmedFor(NAMUR, DAY.minusDays(1)))
                .isEmpty();
        assertThat(this.directory.addresses().confirmedFor(ANTWERP, DAY)).isEmpty();
    }

    @Test
    void aLaterImportReplacesTheAddressFromItsDayOn() {
        imports(entry(NAMUR, DAY.plusDays(10), "new@namur.example"));
        imports(entry(NAMUR, DAY, "old@namur.example"));

        assertThat(this.directory.addresses().confirmedFor(NAMUR, DAY.plusDays(9)))
                .contains("old@namur.example");
        assertThat(this.directory.addresses().confirmedFor(NAMUR, DAY.plusDays(10)))
                .contains("new@namur.example");
    }

    @Test
    void aWithdrawnAddressIsNoLongerConfirmed() {
        imports(entry(NAMUR, DAY, "notices@namur.example"));

        this.directory
                .imports()
                .withdrawNoticeAddress(NAMUR, DAY.plusDays(1), "J. Operator", "mails come back", NOW.plusSeconds(60));

        assertThat(this.directory.addresses().confirmedFor(NAMUR, DAY)).isPresent();
        assertThat(this.directory.addresses().confirmedFor(NAMUR, DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void importedContactDetailsShowAtOnceAndOnlyFromTheirDayOn() {
        assertThat(contact(NAMUR, DAY).unknown()).isTrue();

        imports(new DirectoryImport.Entry(
                NAMUR,
                DAY,
                Optional.of(new EnterpriseNumber("0207663043")),
                Optional.of(street("Rue de Dave 165", Provenance.IMPORTED)),
                Optional.empty()));

        assertThat(contact(NAMUR, DAY).street()).map(InFourLanguages::french).contains("Rue de Dave 165");
        assertThat(contact(NAMUR, DAY).provenance()).isEqualTo(Provenance.IMPORTED);
        assertThat(centre(NAMUR, DAY).enterpriseNumber()).contains(new EnterpriseNumber("0207663043"));
        assertThat(contact(NAMUR, DAY.minusDays(1)).unknown()).isTrue();
    }

    @Test
    void anEntryWithoutContactDetailsLeavesThemAsPublished() {
        var published = contact(ANTWERP, DAY);

        imports(entry(ANTWERP, DAY, "notices@antwerpen.example"));

        assertThat(contact(ANTWERP, DAY)).isEqualTo(published).satisfies(details -> {
            assertThat(details.provenance()).isEqualTo(Provenance.PUBLISHED);
            assertThat(details.email()).contains("info@antwerpen.be");
        });
    }

    @Test
    void inventedDetailsStayMarked() {
        this.directory
                .imports()
                .record(
                        new DirectoryImport(
                                "demo",
                                "invented for a demonstration",
                                Provenance.INVENTED,
                                List.of(new DirectoryImport.Entry(
                                        NAMUR,
                                        DAY,
                                        Optional.empty(),
                                        Optional.of(street("Place inventée 1", Provenance.INVENTED)),
                                        Optional.of("c1@notices.example")))),
                        NOW);

        assertThat(contact(NAMUR, DAY).invented()).isTrue();
        assertThat(contact(ANTWERP, DAY).invented()).isFalse();
    }

    @Test
    void anInventedAddressThatCouldReachSomebodyIsRefused() {
        var real = List.of(entry(NAMUR, DAY, "somebody@namur.be"));

        assertThatThrownBy(() -> new DirectoryImport("demo", "invented", Provenance.INVENTED, real))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anImportThatNamesAnUnknownCentreLeavesNothingBehind() {
        var unknown = entry(new CentreNumber(9999), DAY, "a@b.example");

        assertThatThrownBy(() -> imports(entry(NAMUR, DAY, "notices@namur.example"), unknown))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(this.directory.addresses().confirmedFor(NAMUR, DAY)).isEmpty();
    }

    @Test
    void anImportInALargerTransactionShowsWhenThatCommits() {
        this.directory.transaction().executeWithoutResult(_ -> {
            imports(withStreet(NAMUR));
            assertThat(contact(NAMUR, DAY).unknown()).isTrue();
        });

        assertThat(contact(NAMUR, DAY).unknown()).isFalse();
    }

    @Test
    void anImportThatIsRolledBackIsNeverSeen() {
        this.directory.transaction().executeWithoutResult(status -> {
            imports(withStreet(NAMUR));
            status.setRollbackOnly();
        });

        assertThat(contact(NAMUR, DAY).unknown()).isTrue();
        assertThat(Directory.over(this.database).centres().find(NAMUR, DAY))
                .hasValueSatisfying(
                        centre -> assertThat(centre.contact().unknown()).isTrue());
    }

    @Test
    void anotherNodeFollowsWithinSeconds() {
        var otherNode = Directory.over(this.database);
        assertThat(otherNode.centres().find(NAMUR, DAY).orElseThrow().contact().unknown())
                .isTrue();

        imports(withStreet(NAMUR));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> !otherNode
                        .centres()
                        .find(NAMUR, DAY)
                        .orElseThrow()
                        .contact()
                        .unknown());
    }

    @Test
    void whoSaidSoAndWhenIsKept() {
        imports(entry(NAMUR, DAY, "notices@namur.example"));

        assertThat(this.database
                        .superuser()
                        .queryForMap("select recorded_by, source, provenance, recorded_at from cpas.directory_import"))
                .containsAllEntriesOf(Map.of(
                        "recorded_by",
                        "J. Operator",
                        "source",
                        "official list of March 2026",
                        "provenance",
                        "imported"))
                .containsEntry("recorded_at", java.sql.Timestamp.from(NOW));
    }

    private void imports(DirectoryImport.Entry... entries) {
        this.directory
                .imports()
                .record(
                        new DirectoryImport(
                                "J. Operator", "official list of March 2026", Provenance.IMPORTED, List.of(entries)),
                        NOW);
    }

    private static DirectoryImport.Entry entry(CentreNumber centre, LocalDate from, String address) {
        return new DirectoryImport.Entry(centre, from, Optional.empty(), Optional.empty(), Optional.of(address));
    }

    private static DirectoryImport.Entry withStreet(CentreNumber centre) {
        return new DirectoryImport.Entry(
                centre,
                DAY,
                Optional.empty(),
                Optional.of(street("Rue de Dave 165", Provenance.IMPORTED)),
                Optional.empty());
    }

    private static ContactDetails street(String street, Provenance provenance) {
        return new ContactDetails(
                Optional.of(new InFourLanguages(street, street, street, street)),
                Optional.of("5100"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                provenance);
    }

    private WelfareCentre centre(CentreNumber number, LocalDate day) {
        return this.directory.centres().find(number, day).orElseThrow();
    }

    private ContactDetails contact(CentreNumber number, LocalDate day) {
        return centre(number, day).contact();
    }

    private static CentreNumber numberOf(int nisCode) {
        var municipality =
                ReferenceData.municipalities().find(new NisCode(nisCode), DAY).orElseThrow();
        return ReferenceData.centres().of(municipality, DAY).number();
    }
}
