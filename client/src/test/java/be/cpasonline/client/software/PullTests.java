package be.cpasonline.client.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.client.Peer;
import be.cpasonline.client.Said;
import be.cpasonline.client.keys.Jwk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullTests {

    private final Office office = new Office();

    @TempDir
    private Path home;

    @AfterEach
    void close() {
        this.office.close();
    }

    @Test
    void eachRequestGetsAFolderAndIsConfirmedOnce() throws Exception {
        var desk = Desk.at(this.home, this.office, "page-size=10");
        var ids = this.office.receives(25);
        assertThat(desk.runs("pull")).isZero();
        desk.holdsExactly(ids);
        ids.addAll(this.office.receives(3));
        assertThat(desk.runs("pull")).isZero();
        desk.holdsExactly(ids);
        assertThat(this.office.confirmed().values())
                .allSatisfy(times -> assertThat(times).hasValue(1));
        assertThat(Files.getPosixFilePermissions(desk.data())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whatIsThereAlreadyIsNotFetchedAgain() throws Exception {
        var desk = Desk.at(this.home, this.office);
        var ids = this.office.receives(4);
        desk.runs("pull");
        Files.delete(desk.data().resolve("cursor"));
        Files.delete(desk.folderOf(ids.get(2)).resolve("receipt.json"));
        var before = this.office.peer.asked().size();
        assertThat(desk.runs("pull")).isZero();
        assertThat(this.office
                        .peer
                        .asked()
                        .subList(before, this.office.peer.asked().size()))
                .extracting(Peer.Asked::method)
                .containsExactlyInAnyOrder("POST", "GET", "PUT");
        desk.holdsExactly(ids);
    }

    @Test
    void whatABrokenRunLeftBehindIsThrownAway() throws Exception {
        var desk = Desk.at(this.home, this.office);
        var ids = this.office.receives(2);
        var half = Files.createDirectories(
                desk.data().resolve("incoming").resolve(ids.get(0).toString()));
        Files.writeString(half.resolve("request.json"), "{\"aidRequ");
        Files.writeString(half.resolve("something"), "else");
        assertThat(desk.runs("pull")).isZero();
        desk.holdsExactly(ids);
        assertThat(Files.list(desk.folderOf(ids.get(0)))).hasSize(3);
    }

    @Test
    void aRequestThatCannotBeTakenOverIsSetAsideAndTriedAgain() throws Exception {
        var desk = Desk.at(this.home, this.office);
        var ids = this.office.receives(3);
        this.office.spoils(ids.get(1), Said::truncated);
        assertThat(desk.runs("pull")).isEqualTo(1);
        desk.holdsExactly(java.util.List.of(ids.get(0), ids.get(2)));
        assertThat(Files.list(desk.data().resolve("set-aside"))).hasSize(1);
        this.office.mends(ids.get(1));
        assertThat(desk.runs("pull")).isZero();
        desk.holdsExactly(ids);
    }

    @Test
    void whenManyFailTheCursorStays() {
        var desk = Desk.at(this.home, this.office);
        var ids = this.office.receives(8);
        ids.forEach(id -> this.office.spoils(id, Said::truncated));
        assertThat(desk.runs("pull")).isEqualTo(1);
        assertThat(desk.data().resolve("cursor")).doesNotExist();
        ids.forEach(this.office::mends);
        assertThat(desk.runs("pull")).isZero();
        desk.holdsExactly(ids);
    }

    @Test
    void aRequestThatDoesNotExistAnyMoreIsPassed() {
        var desk = Desk.at(this.home, this.office);
        var ids = this.office.receives(2);
        this.office.spoils(ids.get(0), whole -> Said.nothing(404));
        assertThat(desk.runs("pull")).isZero();
        desk.holdsExactly(ids.subList(1, 2));
    }

    @Test
    void whatIsSealedIsConfirmedWithOurKeyAndKeptSealed() throws Exception {
        var pair = Jwk.ec();
        Files.writeString(this.home.resolve("centre.json"), pair.json());
        var desk = Desk.at(this.home, this.office, "opening-keys=centre.json");
        var ids = this.office.receives(2);
        this.office.sealsTo(pair);
        assertThat(desk.runs("pull")).isZero();
        desk.holdsSealed(ids);
    }

    @Test
    void whatWasPulledSealedIsOpenedForWhoeverAsks() throws Exception {
        var pair = Jwk.ec();
        Files.writeString(this.home.resolve("centre.json"), pair.json());
        var desk = Desk.at(this.home, this.office, "opening-keys=centre.json");
        var id = this.office.receives(1).get(0);
        this.office.sealsTo(pair);
        desk.runs("pull");
        var to = this.home.resolve("opened");
        assertThat(desk.runs("open", id.toString(), "--to", to.toString())).isZero();
        assertThat(to.resolve("personal.json")).content().contains("Janssens");
        assertThat(to.resolve("acknowledgement.pdf")).hasContent("%PDF-1.7 of " + id);
        assertThat(Files.getPosixFilePermissions(to.resolve("personal.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsSealedToAnotherKeyIsStoredButNotConfirmed() {
        var desk = Desk.at(this.home, this.office);
        this.office.receives(1);
        this.office.sealsTo(Jwk.ec());
        assertThat(desk.runs("pull")).isEqualTo(1);
        assertThat(desk.stored()).hasSize(1);
        assertThat(this.office.confirmed()).isEmpty();
    }

    @Test
    void whatWasSealedToALostKeyIsFetchedAnewOnceItIsSealedToAnother() throws Exception {
        var pair = Jwk.ec();
        Files.writeString(this.home.resolve("centre.json"), pair.json());
        var desk = Desk.at(this.home, this.office, "opening-keys=centre.json");
        var ids = this.office.receives(2);
        this.office.sealsTo(Jwk.ec());
        assertThat(desk.runs("pull")).isEqualTo(1);
        assertThat(desk.stored()).hasSize(2);
        this.office.sealsTo(pair);
        assertThat(desk.runs("pull")).isZero();
        desk.holdsSealed(ids);
        var to = this.home.resolve("opened");
        assertThat(desk.runs("open", ids.get(0).toString(), "--to", to.toString()))
                .isZero();
        assertThat(to.resolve("personal.json")).content().contains("Janssens");
    }

    @Test
    void killedAtRandomMomentsNothingIsLostAndNothingDoubled() throws Exception {
        var desk = Desk.at(this.home, this.office, "page-size=20", "parallel=3");
        var chance = new Random(20_251_125);
        var ids = new ArrayList<>(this.office.receives(120));
        int killed = 0;
        for (int run = 0; run < 12; run++) {
            ids.addAll(this.office.receives(10));
            var process = desk.starts("pull");
            if (!process.waitFor(300 + chance.nextInt(900), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
        assertThat(killed).isPositive();
        assertThat(desk.starts("pull").waitFor()).isZero();
        desk.holdsExactly(ids);
        assertThat(this.office.confirmed().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void twoDoNotPullIntoOneFolder() throws Exception {
        this.office.receives(1);
        var desk = Desk.at(this.home, this.office);
        try (var lock = DataFolder.at(desk.data()).lock()) {
            assertThat(lock.held().isValid()).isTrue();
            assertThat(desk.starts("pull").waitFor()).isEqualTo(2);
        }
        assertThat(desk.stored()).isEmpty();
        assertThat(desk.starts("pull").waitFor()).isZero();
    }
}
