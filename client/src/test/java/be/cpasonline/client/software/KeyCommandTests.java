package be.cpasonline.client.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.client.ContractExamples;
import be.cpasonline.client.Said;
import be.cpasonline.client.keys.Jwk;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A centre has its data sealed, and no longer, from the command line. */
class KeyCommandTests {

    private static final String KEYS = Office.BASE + "/sealingKeys";

    private final Office office = new Office();

    @TempDir
    private Path home;

    @AfterEach
    void close() {
        this.office.close();
    }

    @Test
    void onlyThePublicHalfOfAKeyIsRegistered() throws Exception {
        var pair = Jwk.ec();
        var file = Files.writeString(this.home.resolve("centre.json"), pair.json());
        this.office.peer.says("POST " + KEYS, Said.json(201, ContractExamples.example("SealingKey")));
        assertThat(Desk.at(this.home, this.office).runs("register-key", file.toString()))
                .isZero();
        var sent = this.office.peer.asked("POST", KEYS).get(0);
        assertThat(sent.text()).contains("\"kty\":\"EC\"").doesNotContain("\"d\"");
        assertThat(sent.header("Idempotency-key")).isNotEmpty();
    }

    @Test
    void aKeyIsEndedByItsName() {
        var keyId = Jwk.ec().thumbprint();
        this.office.peer.says("DELETE " + KEYS + "/" + keyId, Said.nothing(204));
        assertThat(Desk.at(this.home, this.office).runs("end-key", keyId)).isZero();
        assertThat(this.office.peer.asked("DELETE", KEYS + "/" + keyId)).hasSize(1);
    }

    @Test
    void theKeysInUseAreTold() {
        this.office.peer.says("GET " + KEYS, Said.json(200, ContractExamples.example("SealingKeys")));
        assertThat(Desk.at(this.home, this.office).runs("keys")).isZero();
    }

    @Test
    void whatWasNotPulledIsNotOpened() {
        var id = this.office.receives(1).get(0);
        var to = this.home.resolve("opened");
        assertThat(Desk.at(this.home, this.office).runs("open", id.toString(), "--to", to.toString()))
                .isEqualTo(2);
        assertThat(to).doesNotExist();
    }
}
