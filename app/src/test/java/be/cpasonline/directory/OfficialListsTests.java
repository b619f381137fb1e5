package be.cpasonline.directory;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.Directory;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.ReferenceData;
import be.cpasonline.directory.Difference.Attribute;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OfficialListsTests {

    private static final LocalDate LAST_MONTH = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final UUID OPERATOR = UUID.randomUUID();
    private static final CentreNumber NAMUR = numberOf(92094);
    private static final CentreNumber VIROINVAL = numberOf(93090);

    private final TestDatabase database = TestDatabase.fresh();
    private final Directory directory = Directory.over(this.database);
    private final OfficialLists lists = new OfficialLists(
            ReferenceData.municipalities(),
            this.directory.versions(),
            this.directory.imports(),
            new KeptFiles(JdbcClient.create(this.database.service())));

    @Test
    void theWholeListIsLookedAtAndRecordedInUnderTwoSeconds() throws UnreadableFile {
        var file = Lists.whole();
        long before = System.nanoTime();

        var preview = this.lists.examine(file, TODAY);
        assertThat(this.lists.record(preview, "J. Operator", "list.csv", NOW)).isTrue();

        System.out.printf(
                "official list of %d centres: looked at and recorded in %d ms%n",
                preview.lines(), Duration.ofNanos(System.nanoTime() - before).toMillis());
        assertThat(preview.lines()).isEqualTo(565);
        assertThat(this.lists.examine(file, TODAY).differences()).isEmpty();
        assertThat(this.directory.addresses().confirmedFor(NAMUR, TODAY)).contains("liste-" + NAMUR + "@cpas.example");
    }

    @Test
    void everyDifferenceToTheDirectoryOfThatDayIsShown() throws UnreadableFile {
        record("INS;CP;Tél\n92094;5100;081 33 70 11\n", LAST_MONTH);

        var preview = this.lists.examine(Lists.utf8("INS;CP;Tél;E-mail\n92094;5101;081 33 70 11;a@namur.be\n"), TODAY);

        assertThat(preview.differences())
                .extracting(Difference.Told.class::cast)
                .extracting(Difference.Told::attribute, Difference.Told::before, Difference.Told::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Attribute.POSTAL_CODE, Optional.of("5100"), Optional.of("5101")),
                        org.assertj.core.groups.Tuple.tuple(
                                Attribute.EMAIL, Optional.empty(), Optional.of("a@namur.be")),
                        org.assertj.core.groups.Tuple.tuple(
                                Attribute.NOTICE_ADDRESS, Optional.empty(), Optional.of("a@namur.be")));
        assertThat(preview.unnamed()).hasSize(564);
    }

    @Test
    void whatIsEmptyStaysAsItWas() throws UnreadableFile {
        record("INS;CP;Tél\n92094;5100;081 33 70 11\n", LAST_MONTH);
        record("INS;CP;Tél\n92094;;081 33 70 12\n", TODAY);

        assertThat(this.directory.centres().find(NAMUR, TODAY).orElseThrow().contact())
                .satisfies(contact -> {
                    assertThat(contact.postalCode()).contains("5100");
                    assertThat(contact.phone()).contains("+3281337012");
                });
    }

    @Test
    void aMergerDatedLastMonthIsRecordedAndTheSameListAgainSaysNothingNew() throws UnreadableFile {
        var merger = "INS;Date de fin;Successeur\n92094;1/10/2026;93090\n";

        record(merger, TODAY);

        assertThat(this.directory
                        .centres()
                        .answeringFor(NAMUR, LAST_MONTH)
                        .orElseThrow()
                        .number())
                .isEqualTo(VIROINVAL);
        var again = this.lists.examine(Lists.utf8(merger), TODAY);
        assertThat(again.faults()).isEmpty();
        assertThat(again.differences()).isEmpty();
        assertThat(again.clean()).isFalse();
    }

    @Test
    void aListLookedAtBeforeAnotherChangeIsNotRecorded() throws UnreadableFile {
        var preview = this.lists.examine(Lists.utf8("INS;CP\n92094;5100\n"), TODAY);
        record("INS;CP\n93090;5670\n", TODAY);

        assertThat(this.lists.record(preview, "J. Operator", "list.csv", NOW)).isFalse();
        assertThat(this.directory.versions().all()).hasSize(1);
    }

    @Test
    void aListWithAFaultIsNeverRecorded() throws UnreadableFile {
        var preview = this.lists.examine(Lists.utf8("INS;CP\n92094;5100\n93090;no\n"), TODAY);

        assertThat(this.lists.record(preview, "J. Operator", "list.csv", NOW)).isFalse();
        assertThat(this.directory.versions().all()).isEmpty();
    }

    @Test
    void versionsAreComparedAndTakenBack() throws UnreadableFile {
        record("INS;CP\n92094;5100\n", TODAY);
        record("INS;CP\n92094;5101\n", TODAY);
        var latest = this.directory.versions().all().getFirst();
        var first = this.directory.versions().all().getLast();

        var difference = this.lists.compare(
                this.directory.versions().after(first.id()).orElseThrow(),
                this.directory.versions().after(latest.id()).orElseThrow(),
                TODAY);
        assertThat(difference)
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.Told.class, told -> assertThat(told.after()).contains("5101"));

        this.directory.versions().takeBack(latest.id(), "J. Operator", "wrong list", NOW.plusSeconds(60));
        assertThat(this.directory
                        .centres()
                        .find(NAMUR, TODAY)
                        .orElseThrow()
                        .contact()
                        .postalCode())
                .contains("5100");
        assertThat(this.lists.compare(
                        this.directory.versions().after(first.id()).orElseThrow(),
                        this.directory.versions().present(),
                        TODAY))
                .isEmpty();
    }

    @Test
    void addressesOfAnImportTakenBackAreNoLongerConfirmed() throws UnreadableFile {
        record("INS;E-mail\n92094;old@namur.be\n", TODAY);
        record("INS;E-mail\n92094;new@namur.be\n", TODAY);

        this.directory
                .versions()
                .takeBack(this.directory.versions().all().getFirst().id(), "J. Operator", "wrong list", NOW);

        assertThat(this.directory.addresses().confirmedFor(NAMUR, TODAY)).contains("old@namur.be");
    }

    @Test
    void aKeptListIsSeenByItsOperatorAloneAndForTwoHours() throws UnreadableFile {
        var id = this.lists.keep(OPERATOR, "list.csv", Lists.utf8("INS;CP\n92094;5100\n"), TODAY, NOW);

        assertThat(this.lists.waiting(OPERATOR, id, NOW.plusSeconds(7_100)))
                .hasValueSatisfying(waiting -> assertThat(waiting.fileName()).isEqualTo("list.csv"));
        assertThat(this.lists.waiting(OPERATOR, id, NOW.plusSeconds(7_201))).isEmpty();
        assertThat(this.lists.waiting(UUID.randomUUID(), id, NOW)).isEmpty();
        this.lists.drop(OPERATOR, id);
        assertThat(this.lists.waiting(OPERATOR, id, NOW)).isEmpty();
    }

    private void record(String list, LocalDate from) throws UnreadableFile {
        assertThat(this.lists.record(this.lists.examine(Lists.utf8(list), from), "J. Operator", "list.csv", NOW))
                .isTrue();
    }

    private static CentreNumber numberOf(int code) {
        return ReferenceData.centres()
                .of(
                        ReferenceData.municipalities()
                                .find(new NisCode(code), TODAY)
                                .orElseThrow(),
                        TODAY)
                .number();
    }
}
