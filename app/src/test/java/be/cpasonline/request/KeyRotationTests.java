package be.cpasonline.request;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.TestKeys;
import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.sealing.BlindToken.Purpose;
import be.cpasonline.sealing.BrokenSeal;
import be.cpasonline.sealing.Keysets;
import be.cpasonline.sealing.MasterKeys;
import be.cpasonline.wall.Wall;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class KeyRotationTests {

    private static final String LATER_MASTER = TestKeys.changed("CPAS_MASTER_KEYS", TestKeys.MASTER, "add", "promote");
    private static final String LATER_INDEX = TestKeys.changed("CPAS_INDEX_KEYS", TestKeys.INDEX, "add", "promote");

    private final Wall wall;
    private final JdbcClient jdbc;
    private final JdbcClient reality;
    private final Submission submission = aSubmission().made();
    private final Receipt receipt;

    @Autowired
    KeyRotationTests(Wall wall, JdbcClient jdbc, AidRequests requests, TestDatabase database) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.reality = JdbcClient.create(database.superuser());
        this.receipt = requests.submit(this.submission, MovableClock.START);
    }

    /** The service of the tests has no later key: what it cannot open any more goes as retention would make it go. */
    @AfterEach
    void leaveNothingUnreadable() {
        this.reality
                .sql("delete from cpas.data_key where request = :request")
                .param("request", this.receipt.request())
                .update();
    }

    @Test
    void afterRewrappingTheOldMasterKeyIsNoLongerNeeded() {
        var rotation = rotation(LATER_MASTER, TestKeys.INDEX);
        var onlyTheNew = TestKeys.changed("CPAS_MASTER_KEYS", LATER_MASTER, "drop");
        assertThatThrownBy(() -> opened(onlyTheNew)).isInstanceOf(BrokenSeal.class);
        assertThat(rotation.rewrap(this.receipt.request())).isTrue();
        assertThat(rotation.rewrap(this.receipt.request())).isFalse();
        assertThat(opened(onlyTheNew).applicant()).isEqualTo(this.submission.applicant());
        assertThatThrownBy(() -> opened(TestKeys.MASTER)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void resealingLeavesNothingUnderTheOldDataKey() {
        var before = sealed();
        assertThat(rotation(TestKeys.MASTER, TestKeys.INDEX).reseal(this.receipt.request()))
                .isTrue();
        assertThat(sealed()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        var opened = opened(TestKeys.MASTER);
        assertThat(opened.applicant()).isEqualTo(this.submission.applicant());
        assertThat(opened.reachability()).isEqualTo(this.submission.reachability());
        assertThat(opened.need()).isEqualTo(this.submission.need());
        assertThat(opened.helper()).isEmpty();
    }

    @Test
    void afterReindexingTheOldIndexKeyIsNoLongerNeeded() {
        var onlyTheNew = TestKeys.changed("CPAS_INDEX_KEYS", LATER_INDEX, "drop");
        assertThat(foundUnder(LATER_INDEX)).isTrue();
        assertThat(foundUnder(onlyTheNew)).isFalse();
        var rotation = rotation(TestKeys.MASTER, LATER_INDEX);
        assertThat(rotation.reindex(this.receipt.request())).isTrue();
        assertThat(rotation.reindex(this.receipt.request())).isFalse();
        assertThat(foundUnder(onlyTheNew)).isTrue();
        assertThat(foundUnder(TestKeys.INDEX)).isFalse();
    }

    @Test
    void everyRequestIsWalkedOnce() {
        var all = this.reality
                .sql("select id from cpas.aid_request")
                .query(java.util.UUID.class)
                .list();
        assertThat(rotation(TestKeys.MASTER, TestKeys.INDEX).requests())
                .containsExactlyInAnyOrderElementsOf(all)
                .contains(this.receipt.request());
    }

    @Test
    void aNodeRotatesWhatItsCommandLineNames() {
        var before = sealed();
        var node = new RotationOnDemand(rotation(TestKeys.MASTER, TestKeys.INDEX));
        node.run(new DefaultApplicationArguments());
        assertThat(sealed()).isEqualTo(before);
        node.run(new DefaultApplicationArguments("--rotate=data-keys"));
        assertThat(sealed()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThatThrownBy(() -> node.run(new DefaultApplicationArguments("--rotate=tyres")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownRequestIsLeftAlone() {
        assertThat(rotation(LATER_MASTER, LATER_INDEX).reseal(java.util.UUID.randomUUID()))
                .isFalse();
    }

    private KeyRotation rotation(String master, String index) {
        return new KeyRotation(
                this.wall,
                new SealedRows(this.jdbc),
                Keysets.master(master),
                new SearchTokens(Keysets.index(index)),
                List.of());
    }

    private AidRequest opened(String master) {
        MasterKeys keys = Keysets.master(master);
        return this.wall
                .forMachinery(
                        this.receipt.request(), () -> new RequestRows(this.jdbc, keys).find(this.receipt.request()))
                .orElseThrow();
    }

    private boolean foundUnder(String index) {
        BlindIndexes indexes = Keysets.index(index);
        return this.wall.forCentre(
                this.receipt.centre(),
                () -> indexes.search(Purpose.WORD, this.receipt.centre().value(), "peeters").stream()
                        .anyMatch(token -> this.jdbc
                                        .sql("select count(*) from blind_index where purpose = 'word' and index_key = ?"
                                                + " and token = ? and request = ?")
                                        .params(List.of(token.indexKey(), token.token(), this.receipt.request()))
                                        .query(Integer.class)
                                        .single()
                                > 0));
    }

    private List<String> sealed() {
        return this.reality
                .sql("""
                        select unnest(array[applicant, identity, contact, living, need])::text
                        from cpas.sealed_request where request = ?
                        """)
                .param(this.receipt.request())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
