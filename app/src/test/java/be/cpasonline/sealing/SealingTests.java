package be.cpasonline.sealing;

import static be.cpasonline.sealing.BlindToken.Purpose.NUMBER;
import static be.cpasonline.sealing.BlindToken.Purpose.WORD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.TestKeys;
import com.google.crypto.tink.subtle.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealingTests {

    private static final byte[] PLAIN = "Ada".getBytes(UTF_8);

    private final MasterKeys masterKeys = new MasterKeys(TestKeys.MASTER);
    private final UUID request = UUID.randomUUID();
    private final DataKey key = DataKey.of(this.request);

    @Test
    void aSealedColumnOpensForItsRequestAndItsColumnOnly() {
        var sealed = this.key.seal("applicant", PLAIN);
        assertThat(this.key.open("applicant", sealed)).isEqualTo(PLAIN);
        assertBroken(() -> this.key.open("need", sealed));
        assertBroken(() -> new DataKey(UUID.randomUUID(), this.key.bytes()).open("applicant", sealed));
        assertBroken(() -> DataKey.of(this.request).open("applicant", sealed));
    }

    @Test
    void oneChangedBitBreaksTheSeal() {
        var sealed = this.key.seal("applicant", PLAIN);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertBroken(() -> this.key.open("applicant", changed));
        }
    }

    @Test
    void aDataKeyIsWrappedForItsRequestOnly() {
        var wrapped = this.masterKeys.wrap(this.key);
        assertThat(this.masterKeys.unwrap(this.request, wrapped).bytes()).isEqualTo(this.key.bytes());
        assertBroken(() -> this.masterKeys.unwrap(UUID.randomUUID(), wrapped));
    }

    @Test
    void anOlderMasterKeyStillOpensUntilItIsDropped() {
        var wrapped = this.masterKeys.wrap(this.key);
        var later = TestKeys.changed("CPAS_MASTER_KEYS", TestKeys.MASTER, "add", "promote");
        var rotated = new MasterKeys(later);
        assertThat(rotated.isCurrent(wrapped)).isFalse();
        assertThat(rotated.unwrap(this.request, wrapped).bytes()).isEqualTo(this.key.bytes());
        var dropped = new MasterKeys(TestKeys.changed("CPAS_MASTER_KEYS", later, "drop"));
        assertBroken(() -> dropped.unwrap(this.request, wrapped));
        assertThat(dropped.isCurrent(rotated.wrap(this.key))).isTrue();
    }

    @Test
    void aKeyIsAddedEverywhereBeforeItSeals() {
        var added = new MasterKeys(TestKeys.changed("CPAS_MASTER_KEYS", TestKeys.MASTER, "add"));
        assertThat(this.masterKeys.isCurrent(added.wrap(this.key))).isTrue();
    }

    @Test
    void aTokenIsBoundToPurposeCentreAndKey() {
        var indexes = new BlindIndexes(TestKeys.INDEX);
        var token = indexes.token(WORD, 1, "ada").token();
        assertThat(indexes.token(WORD, 1, "ada").token()).isEqualTo(token).hasSize(32);
        assertThat(indexes.token(WORD, 2, "ada").token()).isNotEqualTo(token);
        assertThat(indexes.token(NUMBER, 1, "ada").token()).isNotEqualTo(token);
        assertThat(indexes.token(WORD, 1, "adb").token()).isNotEqualTo(token);
    }

    @Test
    void aSearchCoversEveryKeyStillKept() {
        var before = new BlindIndexes(TestKeys.INDEX).token(WORD, 1, "ada");
        var rotated = new BlindIndexes(TestKeys.changed("CPAS_INDEX_KEYS", TestKeys.INDEX, "add", "promote"));
        assertThat(rotated.token(WORD, 1, "ada").token()).isNotEqualTo(before.token());
        assertThat(rotated.search(WORD, 1, "ada"))
                .extracting(BlindToken::token)
                .contains(before.token(), rotated.token(WORD, 1, "ada").token());
    }

    @Test
    void aDraftOpensForItsBrowserOnly() {
        var seal = new DraftSeal();
        var secret = Random.randBytes(32);
        var sealed = seal.seal(secret, PLAIN);
        assertThat(seal.open(secret, sealed)).hasValue(PLAIN);
        assertThat(seal.open(Random.randBytes(32), sealed)).isEmpty();
        assertThat(seal.open(secret, new byte[3])).isEmpty();
        assertThatThrownBy(() -> seal.seal(new byte[8], PLAIN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCookieOpensUnderItsNameAndThroughARotation() {
        var value = new CookieSeal(this.masterKeys).seal("__Host-login", PLAIN);
        assertThat(value).matches("[A-Za-z0-9_-]+");
        var rotated =
                new CookieSeal(new MasterKeys(TestKeys.changed("CPAS_MASTER_KEYS", TestKeys.MASTER, "add", "promote")));
        assertThat(rotated.open("__Host-login", value)).hasValue(PLAIN);
        assertThat(rotated.open("__Host-draft", value)).isEmpty();
        assertThat(rotated.open("__Host-login", value + "A")).isEmpty();
        assertThat(rotated.open("__Host-login", "é;")).isEmpty();
    }

    @Test
    void aSettingWithoutKeysIsNamedAndNotRepeated() {
        assertThatThrownBy(() -> new MasterKeys("hunter2"))
                .isInstanceOf(UnusableKeyset.class)
                .hasMessageContaining("CPAS_MASTER_KEYS")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> new MasterKeys(TestKeys.INDEX)).isInstanceOf(UnusableKeyset.class);
        assertThatThrownBy(() -> new BlindIndexes(TestKeys.MASTER)).isInstanceOf(UnusableKeyset.class);
    }

    @Test
    void nothingSecretIsPrinted() {
        assertThat(this.key).hasToString("DataKey[redacted]");
        assertThat(this.masterKeys.wrap(this.key)).hasToString("WrappedKey[redacted]");
    }

    private static void assertBroken(Runnable opening) {
        assertThatThrownBy(opening::run).isInstanceOf(BrokenSeal.class);
    }
}
