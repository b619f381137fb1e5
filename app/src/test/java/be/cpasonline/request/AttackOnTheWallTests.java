package be.cpasonline.request;

import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Raw SQL under the service's own login, as if every filter of ours had been forgotten. */
@ServiceTest
class AttackOnTheWallTests {

    static final List<String> TABLES = List.of(
            "aid_request",
            "sealed_request",
            "data_key",
            "blind_index",
            "journal_counter",
            "journal",
            "register_counter",
            "register_entry",
            "consultation",
            "agent",
            "trail",
            "mail",
            "mail_attempt",
            "untold",
            "untold_settled",
            "act",
            "outcome",
            "sealed_act",
            "hand_entry",
            "signature",
            "calendar_address",
            "calendar_address_revoked",
            "centre_setting",
            "own_address",
            "own_address_secret",
            "own_address_confirmed",
            "own_address_withdrawn",
            "mail_round",
            "digest_item",
            "digest_content",
            "repeated_call",
            "counted_calls",
            "unread_settled",
            "problem_report",
            "problem_settled",
            "webhook",
            "webhook_ended",
            "webhook_secret",
            "signal",
            "signal_try",
            "signal_answer",
            "inherited_signal",
            "sealing_key",
            "sealing_key_ended");

    private final AidRequests requests;
    private final TestDatabase database;
    private final RawSql sql;
    private final Receipt namur;
    private final Receipt leuven;

    @Autowired
    AttackOnTheWallTests(AidRequests requests, TestDatabase database) {
        this.requests = requests;
        this.database = database;
        this.sql = new RawSql(database.service());
        this.namur = requests.submit(aSubmission().made(), MovableClock.START);
        this.leuven = requests.submit(aSubmission().residingIn(LEUVEN).made(), MovableClock.START);
    }

    static List<String> tables() {
        return TABLES;
    }

    @Test
    void theListNamesEveryTableOfACentre() {
        var walled = JdbcClient.create(this.database.superuser())
                .sql("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'cpas'::regnamespace and c.relrowsecurity and c.relforcerowsecurity
                        """)
                .query(String.class)
                .list();
        assertThat(walled).containsExactlyInAnyOrderElementsOf(TABLES);
        var open = JdbcClient.create(this.database.superuser())
                .sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'cpas'::regnamespace and c.relkind = 'r' and a.attname = 'request'
                          and not c.relforcerowsecurity
                        """)
                .query(String.class)
                .list();
        assertThat(open).containsExactlyInAnyOrder("claim", "receipt");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theBareLoginIsDenied(String table) {
        RawSql.assertDenied(() -> RawSql.raw(this.database.service(), "select count(*) from " + table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutACentreNothingIsVisible(String table) {
        assertThat(this.sql.as("cpas_application", "", "", "select count(*) from " + table))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withOneCentreNothingOfAnotherIsVisible(String table) {
        var others = "select count(*) from " + table + " where centre <> " + this.namur.centre();
        assertThat(this.sql.as("cpas_application", this.namur.centre().toString(), "", others))
                .isEqualTo(0L);
    }

    @Test
    void withItsCentreTheSameQuerySeesSomething() {
        Stream.of("aid_request", "sealed_request", "data_key", "blind_index", "journal", "register_entry", "mail")
                .forEach(table -> assertThat((Long) this.sql.as(
                                "cpas_application",
                                this.namur.centre().toString(),
                                "",
                                "select count(*) from " + table))
                        .as(table)
                        .isPositive());
    }

    @Test
    void aRequestOfAnotherCentreIsInvisibleEvenByItsKey() {
        var byKey = "select count(*) from aid_request where id = '" + this.leuven.request() + "'";
        assertThat(this.sql.as("cpas_application", this.namur.centre().toString(), "", byKey))
                .isEqualTo(0L);
        assertThat(this.sql.as("cpas_application", this.leuven.centre().toString(), "", byKey))
                .isEqualTo(1L);
    }

    @Test
    void aReachOfSeveralCentresSeesThoseAndNoOther() {
        var both = this.namur.centre() + "," + this.leuven.centre();
        var seen = "select count(distinct centre) from aid_request";
        assertThat(this.sql.as("cpas_application", both, "", seen)).isEqualTo(2L);
        assertThat(this.sql.as(
                        "cpas_application",
                        both,
                        "",
                        "select count(*) from aid_request where centre not in (" + both + ")"))
                .isEqualTo(0L);
    }

    @Test
    void aReusedConnectionRemembersNoSide() {
        try (var one =
                new SingleConnectionDataSource(this.database.url(), "cpas_service", this.database.password(), true)) {
            assertThat(RawSql.on(
                            one,
                            "cpas_application",
                            this.namur.centre().toString(),
                            "",
                            "select count(*) from aid_request"))
                    .isNotEqualTo(0L);
            RawSql.assertDenied(() -> RawSql.raw(one, "select count(*) from aid_request"));
            assertThat(RawSql.on(one, "cpas_application", "", "", "select count(*) from aid_request"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void theMachineryReadsSealedRowsOfItsOneRequestOnly() {
        for (var table : List.of("sealed_request", "data_key", "blind_index")) {
            var rows = "select count(distinct request) from " + table;
            assertThat(this.sql.as("cpas_machinery", "", "", rows)).as(table).isEqualTo(0L);
            assertThat(this.sql.as("cpas_machinery", "", this.namur.request().toString(), rows))
                    .as(table)
                    .isEqualTo(1L);
        }
        assertThat((Long) this.sql.as("cpas_machinery", "", "", "select count(distinct centre) from aid_request"))
                .isGreaterThan(1L);
    }
}
