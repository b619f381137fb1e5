package be.cpasonline.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.TestDatabase;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import be.cpasonline.request.RawSql;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutagesTests {

    private static final OutageMessage NO_WORDS = new OutageMessage(Map.of());
    private static final OutageMessage UNTIL_NOON = new OutageMessage(Map.of(Language.GERMAN, "Wieder ab 12 Uhr."));

    private final TestDatabase database = TestDatabase.fresh();
    private final Outages here = new Outages(JdbcClient.create(this.database.service()));
    private final Outages otherNode = new Outages(JdbcClient.create(this.database.as("cpas_service")));
    private final FederalOperator ann = new FederalOperator(UUID.randomUUID());
    private final FederalOperator bob = new FederalOperator(UUID.randomUUID());

    @BeforeEach
    void twoOfTheFederalServiceAreKnown() {
        known(this.ann, "Ann");
        known(this.bob, "Bob");
    }

    @Test
    void everyWayWorksUntilItIsSwitchedOff() {
        assertThat(this.here.present()).isEmpty();
        assertThat(this.here.history()).isEmpty();
    }

    @Test
    void anotherNodeSeesTheSwitchAtOnce() {
        assertThat(begin(LoginWay.ITSME, this.ann)).isTrue();

        assertThat(this.otherNode.present(LoginWay.ITSME)).hasValueSatisfying(outage -> {
            assertThat(outage.since()).isEqualTo(MovableClock.START);
            assertThat(outage.by()).isEqualTo("Ann");
            assertThat(outage.message()).isEqualTo(UNTIL_NOON);
            assertThat(outage.ended()).isEmpty();
        });
        assertThat(this.otherNode.present(LoginWay.FEDERAL_ITSME)).isEmpty();

        assertThat(this.otherNode.end(LoginWay.ITSME, this.bob, MovableClock.START))
                .isTrue();
        assertThat(this.here.present()).isEmpty();
    }

    @Test
    void aWayThatIsOffIsNotSwitchedOffAgainNorOneThatIsOnSwitchedOn() {
        assertThat(end(LoginWay.FEDERAL_EID, 1)).isFalse();
        assertThat(begin(LoginWay.FEDERAL_EID, this.ann)).isTrue();
        assertThat(begin(LoginWay.FEDERAL_EID, this.bob)).isFalse();
        assertThat(end(LoginWay.FEDERAL_EID, 1)).isTrue();
        assertThat(end(LoginWay.FEDERAL_EID, 2)).isFalse();
        assertThat(this.here.present()).isEmpty();
    }

    @Test
    void theHistoryKeepsWhoDidWhatAndTheLatestComesFirst() {
        begin(LoginWay.FEDERAL_EID, this.ann);
        end(LoginWay.FEDERAL_EID, 5);
        begin(LoginWay.ITSME, this.ann);
        end(LoginWay.ITSME, 9);
        begin(LoginWay.ITSME, this.ann);

        assertThat(this.here.history()).extracting(Outage::way).containsExactly(LoginWay.ITSME, LoginWay.FEDERAL_EID);
        assertThat(this.here.history().getFirst().ended())
                .contains(new Outage.Ended(MovableClock.START.plus(Duration.ofMinutes(9)), "Bob"));
        assertThat(this.here.present()).hasSize(1);
    }

    @Test
    void ofManyWhoSwitchItOffAtOnceOneDoes() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> attempt = () -> begin(LoginWay.FEDERAL_ITSME, this.ann);
            var attempts = people.invokeAll(
                    IntStream.range(0, 12).mapToObj(any -> attempt).toList());
            var done = 0;
            for (var result : attempts) {
                done += result.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(this.here.present()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login_outage", "login_outage_ended"})
    void whatWasSaidIsNeitherChangedNorDeleted(String table) {
        var service = this.database.service();
        RawSql.assertDenied(() ->
                RawSql.raw(service, "with gone as (delete from " + table + " returning 1) select count(*) from gone"));
        RawSql.assertDenied(() -> RawSql.raw(
                service, "with moved as (update " + table + " set way = way returning 1) select count(*) from moved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpas_application", "cpas_machinery"})
    void noCentreReadsOrThrowsASwitch(String role) {
        var sql = new RawSql(this.database.service());
        RawSql.assertDenied(() -> sql.as(role, "550", "", "select count(*) from login_outage"));
        RawSql.assertDenied(() -> sql.as(
                role,
                "550",
                "",
                "with off as (insert into login_outage (way, number, began_at, operator) values ('itsme', 1,"
                        + " '2026-06-02', gen_random_uuid()) returning 1) select count(*) from off"));
    }

    @Test
    void aSwitchThrownByNobodyKnownIsNotTaken() {
        var nobody = new FederalOperator(UUID.randomUUID());
        assertThatThrownBy(() -> begin(LoginWay.ITSME, nobody))
                .rootCause()
                .hasMessageContaining("violates foreign key constraint");
    }

    @Test
    void withoutWordsOfTheirOwnASentenceOfOursIsRead() {
        assertThat(UNTIL_NOON.in(Language.GERMAN)).isEqualTo("Wieder ab 12 Uhr.");
        assertThat(UNTIL_NOON.in(Language.ENGLISH)).startsWith("This way to log in does not work");
        assertThat(NO_WORDS.in(Language.GERMAN)).startsWith("Diese Art der Anmeldung funktioniert");
    }

    @Test
    void aMessageIsShortAndOfSignsThatAPageShows() {
        assertThat(OutageMessage.tidied(" a\u0000\r\nb\u001b ")).isEqualTo("a\nb");
        assertThatThrownBy(() -> new OutageMessage(Map.of(Language.DUTCH, "x".repeat(301))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutageMessage(Map.of(Language.DUTCH, " ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean begin(LoginWay way, FederalOperator operator) {
        return this.here.begin(way, operator, UNTIL_NOON, MovableClock.START);
    }

    private boolean end(LoginWay way, int minutes) {
        return this.here.end(way, this.bob, MovableClock.START.plus(Duration.ofMinutes(minutes)));
    }

    private void known(FederalOperator operator, String name) {
        JdbcClient.create(this.database.service())
                .sql("insert into federal_operator (id, subject, name) values (?, ?, ?)")
                .params(
                        operator.operator(),
                        operator.operator().toString().replace("-", "").getBytes(StandardCharsets.UTF_8),
                        name)
                .update();
    }
}
