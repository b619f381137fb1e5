package be.cpasonline.client.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.client.Peer;
import be.cpasonline.client.Said;
import be.cpasonline.client.keys.Jwk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTests {

    private final Office office = new Office();
    private final UUID id = this.office.receives(1).get(0);

    @TempDir
    private Path home;

    private Desk desk() {
        return Desk.at(this.home, this.office);
    }

    @AfterEach
    void close() {
        this.office.close();
    }

    @Test
    void aCaseNumberIsLinked() {
        assertThat(desk().runs("enrol", this.id.toString(), "2026/0455")).isZero();
        assertThat(sent("enrolments").text()).isEqualTo("{\"caseNumber\":\"2026/0455\",\"agentId\":\"a-4711\"}");
    }

    @Test
    void aDecisionIsRecorded() {
        assertThat(desk().runs(
                                "decide",
                                this.id.toString(),
                                "--aid",
                                "Living wage",
                                "--result",
                                "granted",
                                "--date",
                                "2026-06-19"))
                .isZero();
        assertThat(sent("outcomes").text())
                .isEqualTo("{\"kind\":\"decision\",\"decision\":{\"aid\":\"Living wage\",\"result\":\"granted\","
                        + "\"date\":\"2026-06-19\"},\"agentId\":\"a-4711\"}");
    }

    @Test
    void aReferralReplacesAnEarlierOutcome() {
        var earlier = UUID.randomUUID().toString();
        assertThat(desk().runs(
                                "refer",
                                this.id.toString(),
                                "--centre",
                                "2",
                                "--reasons",
                                "Lived there.",
                                "--sent",
                                "2026-06-09",
                                "--replaces",
                                earlier))
                .isZero();
        assertThat(sent("outcomes").text()).contains("\"centreNumber\":2", "\"replaces\":\"" + earlier + "\"");
    }

    @Test
    void anActOnAPulledRequestIsKeptBesideIt() throws Exception {
        desk().runs("pull");
        desk().runs("enrol", this.id.toString(), "2026/0455");
        assertThat(Files.list(desk().folderOf(this.id))
                        .map(file -> file.getFileName().toString()))
                .anyMatch(name -> name.startsWith("act-"));
    }

    @Test
    void aCommandWhoseEndIsNotKnownIsSentAgainWithTheSameKey() throws Exception {
        var path = Office.BASE + "/aidRequests/" + this.id + "/enrolments";
        var lost = Said.json(201, java.util.Map.of("a", "b")).truncated();
        this.office.peer.says("POST " + path, lost);
        assertThat(desk().runs("enrol", this.id.toString(), "one")).isEqualTo(1);
        this.office.peer.says("POST " + path, Said.json(201, be.cpasonline.client.ContractExamples.example("Act")));
        assertThat(desk().runs("enrol", this.id.toString(), "one")).isZero();
        assertThat(desk().runs("enrol", this.id.toString(), "two")).isZero();
        assertThat(desk().runs("enrol", this.id.toString(), "one")).isZero();
        var keys = this.office.peer.asked("POST", path).stream()
                .map(call -> call.header("Idempotency-key"))
                .toList();
        assertThat(keys).hasSize(5);
        assertThat(keys.subList(0, 3)).containsOnly(keys.get(0));
        assertThat(keys.subList(2, 5)).doesNotHaveDuplicates();
        assertThat(Files.list(desk().data().resolve("outbox"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "enrol",
                "enrol x y",
                "decide 7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70",
                "decide 7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70 --aid a --result perhaps --date 2026-06-19",
                "decide 7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70 --aid a --result granted --date tomorrow",
                "refer 7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70 --centre Antwerp",
                "pull --fast yes",
                "watch",
                "new-key"
            })
    void whatMakesNoSenseEndsWithTwoAndSendsNoAct(String words) {
        assertThat(desk().runs(words.split(" "))).isEqualTo(2);
        assertThat(this.office.peer.asked())
                .extracting(Peer.Asked::path)
                .noneMatch(path -> path.endsWith("outcomes") || path.endsWith("enrolments"));
    }

    @Test
    void aPairOfKeysIsDrawnForItsOwnerAlone() throws Exception {
        var file = this.home.resolve("new.json");
        assertThat(SocialSoftware.run(List.of("new-key", file.toString(), "--kind", "ec")))
                .isZero();
        assertThat(Jwk.of(Files.readString(file)).thumbprint()).hasSize(43);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(SocialSoftware.run(List.of("new-key", file.toString()))).isEqualTo(2);
    }

    private Peer.Asked sent(String what) {
        return this.office
                .peer
                .asked("POST", Office.BASE + "/aidRequests/" + this.id + "/" + what)
                .get(0);
    }
}
