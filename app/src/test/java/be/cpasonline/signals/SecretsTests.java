package be.cpasonline.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.TestKeys;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.sealing.BrokenSeal;
import be.cpasonline.sealing.Keysets;
import be.cpasonline.wall.Wall;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SecretsTests {

    private static final CentreNumber HERE = new CentreNumber(497);
    private static final String LATER = TestKeys.changed("CPAS_MASTER_KEYS", TestKeys.MASTER, "add", "promote");

    private final Wall wall;
    private final JdbcClient jdbc;
    private final JdbcTemplate reality;
    private final Webhooks webhooks;
    private final Webhooks.Added added;

    @Autowired
    SecretsTests(Wall wall, JdbcClient jdbc, Webhooks webhooks, TestDatabase database) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.reality = database.superuser();
        this.webhooks = webhooks;
        this.added = webhooks.add(software(), "https://software.example/", MovableClock.START)
                .orElseThrow();
    }

    /** The service of the tests has no later key. */
    @AfterEach
    void leaveNothingUnreadable() {
        this.reality.update("delete from cpas.webhook_secret");
        this.webhooks.end(software(), this.added.webhook().id(), MovableClock.START);
    }

    @Test
    void afterTheRotationTheOldMasterKeyIsNoLongerNeeded() {
        var onlyTheNew = TestKeys.changed("CPAS_MASTER_KEYS", LATER, "drop");
        assertThatThrownBy(() -> signing(onlyTheNew)).isInstanceOf(BrokenSeal.class);

        new SecretsOnDemand(secrets(LATER)).run(new DefaultApplicationArguments("--rotate=master-key"));

        assertThat(signing(onlyTheNew)).containsExactly(this.added.secret());
        assertThatThrownBy(() -> signing(TestKeys.MASTER)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void anotherRotationLeavesThemAlone() {
        new SecretsOnDemand(secrets(LATER)).run(new DefaultApplicationArguments("--rotate=data-keys"));
        assertThat(signing(TestKeys.MASTER)).containsExactly(this.added.secret());
    }

    @Test
    void whatSignsNoMoreIsForgottenAtTheNextRenewal() {
        var webhook = this.added.webhook().id();
        this.webhooks.renew(software(), webhook, MovableClock.START.plus(Duration.ofHours(1)));
        this.webhooks.renew(software(), webhook, MovableClock.START.plus(Duration.ofHours(2)));
        assertThat(stored(webhook)).isEqualTo(3);
        this.webhooks.renew(software(), webhook, MovableClock.START.plus(Duration.ofHours(25)));
        assertThat(stored(webhook)).isEqualTo(3);
        this.webhooks.end(software(), webhook, MovableClock.START.plus(Duration.ofHours(26)));
        assertThat(stored(webhook)).isZero();
    }

    @Test
    void noObjectPrintsASecret() {
        var secret = this.added.secret();
        assertThat(secret + " " + this.added).doesNotContain(secret.written());
    }

    private int stored(UUID webhook) {
        return this.reality
                .queryForList("select number from cpas.webhook_secret where webhook = ?", Integer.class, webhook)
                .size();
    }

    private List<Secret> signing(String master) {
        return this.wall.forCentre(
                HERE, () -> secrets(master).signing(this.added.webhook().id(), MovableClock.START));
    }

    private Secrets secrets(String master) {
        return new Secrets(this.jdbc, Keysets.kept(master), this.wall);
    }

    private static CentreSoftware software() {
        return new CentreSoftware(
                UUID.nameUUIDFromBytes(new byte[] {4, 9, 7}),
                "vendor-a",
                HERE,
                Set.of(),
                Set.of(SoftwareScope.values()));
    }
}
