package be.cpasonline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class DraftsTests {

    private final Drafts drafts;
    private final JdbcClient sql;

    @Autowired
    DraftsTests(Drafts drafts, JdbcClient sql) {
        this.drafts = drafts;
        this.sql = sql;
    }

    @Test
    void whatWasTypedCannotBeReadInTheDatabase() {
        var secret = this.drafts.begin(aDraft("page", "Zwetlana-Telltale"));
        var stored = this.sql
                .sql("select sealed from draft where id = ?")
                .param(secret.hash())
                .query(byte[].class)
                .single();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain("Telltale")
                .doesNotContain("page");
    }

    @Test
    void aSealThatWasTamperedWithOpensNothing() {
        var secret = this.drafts.begin(aDraft("page", "typed"));
        this.sql
                .sql("update draft set sealed = set_byte(sealed, 20, (get_byte(sealed, 20) + 1) % 256) where id = ?")
                .param(secret.hash())
                .update();

        assertThat(this.drafts.find(secret, MovableClock.START)).isEmpty();
    }

    @Test
    void manyWindowsAtOnceLoseNoPage() {
        var secret = this.drafts.begin(Draft.empty(MovableClock.START));
        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20)
                    .forEach(page -> windows.submit(() -> this.drafts.change(
                            secret, draft -> draft.typed("page" + page, Map.of(), true), MovableClock.START)));
        }

        assertThat(this.drafts.find(secret, MovableClock.START).orElseThrow().pages())
                .hasSize(20);
    }

    @Test
    void theSweepTakesWhatExpiredAndNothingElse() {
        var old = this.drafts.begin(Draft.empty(MovableClock.START.minus(Duration.ofHours(3))));
        var young = this.drafts.begin(Draft.empty(MovableClock.START));
        var kept = this.drafts.begin(
                Draft.empty(MovableClock.START.minus(Duration.ofDays(6))).kept(true));
        this.drafts.sweep(MovableClock.START);

        assertThat(rows(old)).isZero();
        assertThat(rows(young)).isOne();
        assertThat(rows(kept)).isOne();
    }

    @Test
    void aLoginIsOutlivedHalfAnHourAfterTheLastPage() {
        var login = new LoggedIn(
                "eid",
                500,
                Optional.empty(),
                "A",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LoggedIn.Standing.COUNTS);
        var draft = Draft.empty(MovableClock.START).with(Optional.of(login));
        var soon = draft.usedAt(MovableClock.START.plus(Duration.ofMinutes(29)));
        var late = soon.usedAt(MovableClock.START.plus(Duration.ofMinutes(59)));

        assertThat(soon.login().orElseThrow().mustRepeat()).isFalse();
        assertThat(late.login().orElseThrow().mustRepeat()).isTrue();
        assertThat(late.usedAt(MovableClock.START.plus(Duration.ofMinutes(60)))
                        .login()
                        .orElseThrow()
                        .mustRepeat())
                .isTrue();
    }

    private int rows(DraftSecret secret) {
        return this.sql
                .sql("select count(*) from draft where id = ?")
                .param(secret.hash())
                .query(Integer.class)
                .single();
    }

    private static Draft aDraft(String page, String text) {
        return Draft.empty(MovableClock.START).typed(page, Map.of("field", List.of(text)), false);
    }
}
