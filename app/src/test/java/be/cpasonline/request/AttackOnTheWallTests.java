package be.cpasonline.request;

import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Raw SQL under the service's own login, as if every filter of ours had been forgotten. */
@ServiceTest
class AttackOnTheWallTests {

    private static final List<String> TABLES = List.of(
            "aid_request",
            "sealed_request",
            "data_key",
            "blind_index",
            "journal_counter",
            "journal",
            "register_counter",
            "register_entry",
            "consultation");

    private final AidRequests requests;
    private final TestDatabase database;
    private final Receipt namur;
    private final Receipt leuven;

    @Autowired
    AttackOnTheWallTests(AidRequests requests, TestDatabase database) {
        this.requests = requests;
        this.database = database;
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
        assertThat(walled).containsAll(TABLES);
        var open = JdbcClient.create(this.database.superuser())
                .sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'cpas'::regnamespace and c.relkind = 'r' and a.attname = 'request'
                          and not c.relforcerowsecurity
                        """)
                .query(String.class)
                .list();
        assertThat(open).contains("claim", "receipt").doesNotContainAnyElementsOf(TABLES);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theBareLoginIsDenied(String table) {
        assertDenied(() -> raw(this.database.service(), "select count(*) from " + table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutACentreNothingIsVisible(String table) {
        assertThat(as("cpas_application", "", "", "select count(*) from " + table))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withOneCentreNothingOfAnotherIsVisible(String table) {
        var others = "select count(*) from " + table + " where centre <> " + this.namur.centre();
        assertThat(as("cpas_application", this.namur.centre().toString(), "", others))
                .isEqualTo(0L);
    }

    @Test
    void withItsCentreTheSameQuerySeesSomething() {
        TABLES.stream()
                .filter(table -> !table.equals("consultation"))
                .forEach(table -> assertThat((Long) as(
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
        assertThat(as("cpas_application", this.namur.centre().toString(), "", byKey))
                .isEqualTo(0L);
        assertThat(as("cpas_application", this.leuven.centre().toString(), "", byKey))
                .isEqualTo(1L);
    }

    @Test
    void aReusedConnectionRemembersNoSide() {
        try (var one =
                new SingleConnectionDataSource(this.database.url(), "cpas_service", this.database.password(), true)) {
            assertThat(on(
                            one,
                            "cpas_application",
                            this.namur.centre().toString(),
                            "",
                            "select count(*) from aid_request"))
                    .isNotEqualTo(0L);
            assertDenied(() -> raw(one, "select count(*) from aid_request"));
            assertThat(on(one, "cpas_application", "", "", "select count(*) from aid_request"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void theMachineryReadsSealedRowsOfItsOneRequestOnly() {
        for (var table : List.of("sealed_request", "data_key", "blind_index")) {
            var rows = "select count(distinct request) from " + table;
            assertThat(as("cpas_machinery", "", "", rows)).as(table).isEqualTo(0L);
            assertThat(as("cpas_machinery", "", this.namur.request().toString(), rows))
                    .as(table)
                    .isEqualTo(1L);
        }
        assertThat((Long) as("cpas_machinery", "", "", "select count(distinct centre) from aid_request"))
                .isGreaterThan(1L);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void factsAreNeitherDeletedNorRewritten(String table) {
        var centre = this.namur.centre().toString();
        assertDenied(() -> as(
                "cpas_application",
                centre,
                "",
                "with gone as (delete from " + table + " returning 1) select count(*) from gone"));
        assertDenied(() -> as(
                "cpas_application",
                centre,
                "",
                "with moved as (update " + table + " set centre = centre returning 1) select count(*) from moved"));
        assertDenied(() -> as(
                "cpas_machinery",
                "",
                this.namur.request().toString(),
                "with moved as (update " + table + " set centre = centre returning 1) select count(*) from moved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aid_request", "sealed_request", "data_key", "journal", "register_entry", "consultation"})
    void theMachineryDeletesNothing(String table) {
        assertDenied(() -> as(
                "cpas_machinery",
                "",
                this.namur.request().toString(),
                "with gone as (delete from " + table + " returning 1) select count(*) from gone"));
    }

    @Test
    void nothingIsWrittenForAnotherCentre() {
        var foreign = "with added as (insert into journal_counter (centre, position) values (%s, 1)"
                + " returning 1) select count(*) from added";
        assertDenied(() -> as("cpas_application", this.namur.centre().toString(), "", foreign.formatted(9_999)));
        assertDenied(() -> as("cpas_application", "", "", foreign.formatted(9_999)));
    }

    @Test
    void aClaimIsForEver() {
        assertDenied(() ->
                raw(this.database.service(), "with gone as (delete from claim returning 1) select count(*) from gone"));
        assertDenied(() -> raw(
                this.database.service(),
                "with moved as (update claim set centre = 1 returning 1) select count(*) from moved"));
    }

    @Test
    void theLoginCanNeitherBecomeTheOwnerNorChangeTables() {
        assertDenied(() -> raw(this.database.service(), "select set_config('role', 'cpas_owner', false)"));
        assertDenied(() -> JdbcClient.create(this.database.service())
                .sql("create table cpas.mine (id integer)")
                .update());
        assertDenied(() -> JdbcClient.create(this.database.service())
                .sql("alter table cpas.claim disable trigger all")
                .update());
    }

    private static void assertDenied(Runnable attack) {
        assertThatThrownBy(attack::run)
                .rootCause()
                .satisfies(cause -> assertThat(cause.getMessage())
                        .containsAnyOf("permission denied", "must be owner", "violates row-level security policy"));
    }

    private Object as(String role, String centre, String request, String sql) {
        return on(this.database.service(), role, centre, request, sql);
    }

    private static Object on(DataSource source, String role, String centre, String request, String sql) {
        Function<DataSource, Object> work = within -> {
            var jdbc = JdbcClient.create(within);
            jdbc.sql("select set_config('role', ?, true), set_config('cpas.centre', ?, true),"
                            + " set_config('cpas.request', ?, true)")
                    .params(role, centre, request)
                    .query()
                    .singleRow();
            return jdbc.sql(sql).query().singleValue();
        };
        var done = new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> work.apply(source));
        return java.util.Objects.requireNonNull(done);
    }

    private static Object raw(DataSource source, String sql) {
        return JdbcClient.create(source).sql(sql).query().singleValue();
    }
}
