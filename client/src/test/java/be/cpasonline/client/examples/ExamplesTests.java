package be.cpasonline.client.examples;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.ContractExamples;
import be.cpasonline.client.CursorStore;
import be.cpasonline.client.IdempotencyKey;
import be.cpasonline.client.Said;
import be.cpasonline.client.Tokens;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.software.Office;
import be.cpasonline.client.webhook.SignalVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTests {

    private final Office office = new Office();

    @TempDir
    private Path home;

    @AfterEach
    void close() {
        this.office.close();
    }

    @Test
    void oneConnectsAndTakesOver() throws Exception {
        var ids = this.office.receives(3);
        var cases = new InMemory();
        var taking = new TakingOver(connected(), cases, cases);
        taking.takeOver();
        ids.addAll(this.office.receives(1));
        taking.takeOver();
        assertThat(cases.stored).containsOnlyKeys(ids);
        assertThat(this.office.confirmed()).containsOnlyKeys(ids);
    }

    @Test
    void oneTellsWhatWasDone() throws Exception {
        var id = this.office.receives(1).get(0);
        var telling = new TellingWhatWasDone(connected());
        telling.enrol(id, "2026/0455", IdempotencyKey.drawn());
        assertThat(telling.decide(id, LocalDate.of(2026, 6, 19), IdempotencyKey.drawn()))
                .isEqualTo(ContractExamples.example("Act").get("actId").asString());
        this.office.peer.says(
                "POST " + Office.BASE + "/aidRequests/" + id + "/outcomes",
                Said.json(409, ContractExamples.example("ActRefusedProblem")));
        assertThat(telling.decide(id, LocalDate.of(2026, 6, 19), IdempotencyKey.drawn()))
                .isEqualTo("not recorded: closed");
    }

    @Test
    void oneAnswersSignals() {
        var signals = new Signals(new SignalVerifier(centre -> List.of(), InstantSource.system()), () -> {});
        assertThat(signals.answerTo("", new byte[0])).isEqualTo(401);
    }

    @Test
    void oneHasDataSealed() throws Exception {
        var pair = Jwk.ec();
        this.office.peer.says(
                "POST " + Office.BASE + "/sealingKeys", Said.json(201, ContractExamples.example("SealingKey")));
        var opening = Sealing.begin(connected(), api(), new Always(), pair);
        var id = this.office.receives(1).get(0);
        this.office.sealsTo(pair);
        assertThat(opening.aidRequests().get(id).personal()).isPresent();
        assertThat(this.office
                        .peer
                        .asked("POST", Office.BASE + "/sealingKeys")
                        .get(0)
                        .text())
                .contains("\"kty\":\"EC\"")
                .doesNotContain("\"d\"");
    }

    private CentreClient connected() throws Exception {
        var key = Files.writeString(this.home.resolve("key.json"), Jwk.ec().json());
        this.office.peer.says(
                "GET " + Office.BASE + "/tokenCentre", Said.json(200, ContractExamples.example("TokenCentre")));
        return Connecting.connect(api(), this.office.peer.at("/token").toString(), key);
    }

    private String api() {
        return this.office.peer.at(Office.BASE).toString();
    }

    /** A token that never ends. */
    private static final class Always implements Tokens {

        @Override
        public String current() {
            return "good";
        }

        @Override
        public void refused(String token) {
            throw new IllegalStateException("refused");
        }
    }

    /** A database that lasts as long as the test. */
    private static final class InMemory implements TakingOver.Cases, CursorStore {

        private final Map<UUID, byte[]> stored = new HashMap<>();
        private @Nullable String kept;

        @Override
        public boolean holds(UUID aidRequestId) {
            return this.stored.containsKey(aidRequestId);
        }

        @Override
        public void store(UUID aidRequestId, byte[] json, byte[] pdf) {
            this.stored.put(aidRequestId, json);
        }

        @Override
        public Optional<String> read() {
            return Optional.ofNullable(this.kept);
        }

        @Override
        public void keep(String cursor) {
            this.kept = cursor;
        }
    }
}
