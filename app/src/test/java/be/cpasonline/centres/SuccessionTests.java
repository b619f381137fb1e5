package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.TestDatabase;
import be.cpasonline.centres.ContactDetails.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionTests {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final LocalDate LAST_MONTH = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Municipality FLORENNES = municipality(93022);
    private static final CentreNumber ONE = numberOf(93022);
    private static final CentreNumber TWO = numberOf(93056);
    private static final CentreNumber THREE = numberOf(93088);
    private static final CentreNumber FOUR = numberOf(93090);

    private final Directory directory = Directory.over(TestDatabase.fresh());

    @Test
    void aMergerDatedLastMonthCountsFromThatDayOn() {
        ends(new Ending(ONE, LAST_MONTH, TWO));

        assertThat(answeringFor(ONE, LAST_MONTH.minusDays(1))).isEqualTo(ONE);
        assertThat(answeringFor(ONE, LAST_MONTH)).isEqualTo(TWO);
        assertThat(this.directory.centres().stands(ONE, LAST_MONTH.minusDays(1)))
                .isTrue();
        assertThat(this.directory.centres().stands(ONE, LAST_MONTH)).isFalse();
    }

    @Test
    void theSuccessorServesTheMunicipalityFromThatDayOn() {
        ends(new Ending(ONE, LAST_MONTH, TWO));

        assertThat(this.directory
                        .centres()
                        .of(FLORENNES, LAST_MONTH.minusDays(1))
                        .number())
                .isEqualTo(ONE);
        assertThat(this.directory.centres().of(FLORENNES, LAST_MONTH).number()).isEqualTo(TWO);
        assertThat(this.directory.centres().formerOf(FLORENNES, LAST_MONTH))
                .map(WelfareCentre::number)
                .contains(ONE);
        assertThat(this.directory.centres().formerOf(FLORENNES, LAST_MONTH.minusDays(1)))
                .isEmpty();
        assertThat(this.directory.centres().servedBy(TWO, LAST_MONTH))
                .extracting(Municipality::nisCode)
                .containsExactly(new NisCode(93022), new NisCode(93056));
        assertThat(this.directory.centres().servedBy(ONE, LAST_MONTH)).isEmpty();
        assertThat(this.directory.centres().on(LAST_MONTH)).hasSize(564);
        assertThat(this.directory.centres().on(LAST_MONTH.minusDays(1))).hasSize(565);
    }

    @Test
    void anEndedCentreIsStillKnownByItsLastName() {
        var before = this.directory.centres().find(ONE, TODAY);

        ends(new Ending(ONE, LAST_MONTH, TWO));

        assertThat(before).isPresent();
        assertThat(this.directory.centres().find(ONE, TODAY)).isEqualTo(before);
    }

    @Test
    void severalCentresPassIntoOneAndOnThroughAChain() {
        ends(new Ending(ONE, LAST_MONTH, THREE), new Ending(TWO, LAST_MONTH, THREE));
        ends(new Ending(THREE, TODAY, FOUR));

        assertThat(this.directory.centres().inheritedBy(THREE, TODAY.minusDays(1)))
                .containsExactlyInAnyOrder(ONE, TWO);
        assertThat(this.directory.centres().inheritedBy(THREE, TODAY)).isEmpty();
        assertThat(this.directory.centres().inheritedBy(FOUR, TODAY)).containsExactlyInAnyOrder(ONE, TWO, THREE);
        assertThat(answeringFor(ONE, TODAY)).isEqualTo(FOUR);
        assertThat(this.directory.centres().servedBy(FOUR, TODAY)).hasSize(4);
    }

    @Test
    void mergersOfThePublishedDirectoryAreInheritedToo() {
        var bilzen = new CentreNumber(numberOf(73110).value());
        var hoeselt = this.directory
                .centres()
                .of(
                        ReferenceData.municipalities()
                                .find(new NisCode(73032), LocalDate.of(2024, 12, 31))
                                .orElseThrow(),
                        LocalDate.of(2024, 12, 31));

        assertThat(this.directory.centres().inheritedBy(bilzen, LocalDate.of(2024, 12, 31)))
                .isEmpty();
        assertThat(this.directory.centres().inheritedBy(bilzen, TODAY)).containsExactly(hoeselt.number());
    }

    @Test
    void aLaterImportCorrectsTheDayAndTheSuccessor() {
        ends(new Ending(ONE, LAST_MONTH, TWO));
        ends(new Ending(ONE, LAST_MONTH.plusDays(14), THREE));

        assertThat(answeringFor(ONE, LAST_MONTH)).isEqualTo(ONE);
        assertThat(answeringFor(ONE, LAST_MONTH.plusDays(14))).isEqualTo(THREE);
    }

    @Test
    void takenBackTheMergerNeverCountsAgainAndStaysReadable() {
        var version = ends(new Ending(ONE, LAST_MONTH, TWO));

        assertThat(this.directory.versions().takeBack(version, "J. Operator", "wrong centre", NOW.plusSeconds(60)))
                .isTrue();

        assertThat(answeringFor(ONE, TODAY)).isEqualTo(ONE);
        assertThat(this.directory.versions().all()).singleElement().satisfies(kept -> {
            assertThat(kept.counts()).isFalse();
            assertThat(kept.endings()).isOne();
            assertThat(kept.takenBack())
                    .contains(new DirectoryVersion.TakenBack(NOW.plusSeconds(60), "J. Operator", "wrong centre"));
        });
        assertThat(this.directory.versions().after(version).orElseThrow().endingOf(ONE))
                .isPresent();
    }

    @Test
    void nothingIsTakenBackTwiceNorByAnUnknownId() {
        var version = ends(new Ending(ONE, LAST_MONTH, TWO));
        this.directory.versions().takeBack(version, "J. Operator", "wrong centre", NOW);

        assertThat(this.directory.versions().takeBack(version, "J. Operator", "again", NOW))
                .isFalse();
        assertThat(this.directory.versions().takeBack(UUID.randomUUID(), "J. Operator", "none", NOW))
                .isFalse();
    }

    @Test
    void aCircleIsRefused() {
        ends(new Ending(ONE, TODAY, TWO));

        assertThatThrownBy(() -> ends(new Ending(TWO, LAST_MONTH, ONE)))
                .hasMessageContaining(Objection.Kind.CIRCLE.name());
        assertThat(answeringFor(TWO, TODAY)).isEqualTo(TWO);
    }

    @Test
    void takingBackWhatWouldLeaveACircleIsRefused() {
        ends(new Ending(ONE, LAST_MONTH, TWO));
        var correction = ends(new Ending(ONE, LAST_MONTH, THREE));
        ends(new Ending(TWO, LAST_MONTH.minusDays(30), ONE));

        assertThat(this.directory.versions().takeBack(correction, "J. Operator", "no", NOW))
                .isFalse();
        assertThat(answeringFor(TWO, TODAY)).isEqualTo(THREE);
    }

    @Test
    void whoHasEndedNeitherEndsAgainLaterNorTakesOver() {
        ends(new Ending(ONE, LAST_MONTH, TWO));

        assertThatThrownBy(() -> ends(new Ending(THREE, TODAY, ONE)))
                .hasMessageContaining(Objection.Kind.SUCCESSOR_DOES_NOT_STAND.name());
        var hoeselt = new CentreNumber(ReferenceData.centres()
                .of(
                        ReferenceData.municipalities()
                                .find(new NisCode(73032), LocalDate.of(2024, 12, 31))
                                .orElseThrow(),
                        LocalDate.of(2024, 12, 31))
                .number()
                .value());
        assertThatThrownBy(() -> ends(new Ending(hoeselt, TODAY, TWO)))
                .hasMessageContaining(Objection.Kind.DOES_NOT_STAND.name());
    }

    @Test
    void anotherNodeSeesTheMergerOnceItAsksAgain() {
        ends(new Ending(ONE, LAST_MONTH, TWO));

        assertThat(this.directory.versions().present().centres().answeringFor(ONE, TODAY))
                .map(WelfareCentre::number)
                .contains(TWO);
    }

    private UUID ends(Ending... endings) {
        return this.directory
                .imports()
                .record(
                        new DirectoryImport(
                                "J. Operator", "official list", Provenance.IMPORTED, List.of(), List.of(endings)),
                        NOW);
    }

    private CentreNumber answeringFor(CentreNumber centre, LocalDate day) {
        return this.directory.centres().answeringFor(centre, day).orElseThrow().number();
    }

    private static Municipality municipality(int code) {
        return ReferenceData.municipalities().find(new NisCode(code), TODAY).orElseThrow();
    }

    private static CentreNumber numberOf(int code) {
        return ReferenceData.centres().of(municipality(code), TODAY).number();
    }
}
