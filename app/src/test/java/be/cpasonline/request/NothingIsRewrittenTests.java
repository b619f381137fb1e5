package be.cpasonline.request;

import static be.cpasonline.request.Submissions.aSubmission;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service's roles may not write, change or delete, whatever SQL they send. */
@ServiceTest
class NothingIsRewrittenTests {

    /** A secret for signing is no fact: it goes when the address it was for is no longer told. */
    private static final String SECRETS = "webhook_secret";

    private final TestDatabase database;
    private final RawSql sql;
    private final Receipt namur;

    @Autowired
    NothingIsRewrittenTests(AidRequests requests, TestDatabase database) {
        this.database = database;
        this.sql = new RawSql(database.service());
        this.namur = requests.submit(aSubmission().made(), MovableClock.START);
    }

    static List<String> tables() {
        return AttackOnTheWallTests.TABLES;
    }

    static List<String> facts() {
        return tables().stream().filter(table -> !table.equals(SECRETS)).toList();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void factsAreNotDeleted(String table) {
        RawSql.assertDenied(() -> this.sql.as(
                "cpas_application",
                this.namur.centre().toString(),
                "",
                "with gone as (delete from " + table + " returning 1) select count(*) from gone"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothingIsRewritten(String table) {
        var centre = this.namur.centre().toString();
        RawSql.assertDenied(() -> this.sql.as(
                "cpas_application",
                centre,
                "",
                "with moved as (update " + table + " set centre = centre returning 1) select count(*) from moved"));
        RawSql.assertDenied(() -> this.sql.as(
                "cpas_machinery",
                "",
                this.namur.request().toString(),
                "with moved as (update " + table + " set centre = centre returning 1) select count(*) from moved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aid_request", "sealed_request", "data_key", "journal", "register_entry", "consultation"})
    void theMachineryDeletesNothing(String table) {
        RawSql.assertDenied(() -> this.sql.as(
                "cpas_machinery",
                "",
                this.namur.request().toString(),
                "with gone as (delete from " + table + " returning 1) select count(*) from gone"));
    }

    @Test
    void nothingIsWrittenForAnotherCentre() {
        var foreign = "with added as (insert into journal_counter (centre, position) values (%s, 1)"
                + " returning 1) select count(*) from added";
        RawSql.assertDenied(
                () -> this.sql.as("cpas_application", this.namur.centre().toString(), "", foreign.formatted(9_999)));
        RawSql.assertDenied(() -> this.sql.as("cpas_application", "", "", foreign.formatted(9_999)));
    }

    @Test
    void aClaimIsForEver() {
        RawSql.assertDenied(() -> RawSql.raw(
                this.database.service(), "with gone as (delete from claim returning 1) select count(*) from gone"));
        RawSql.assertDenied(() -> RawSql.raw(
                this.database.service(),
                "with moved as (update claim set centre = 1 returning 1) select count(*) from moved"));
    }

    @Test
    void theLoginCanNeitherBecomeTheOwnerNorChangeTables() {
        RawSql.assertDenied(
                () -> RawSql.raw(this.database.service(), "select set_config('role', 'cpas_owner', false)"));
        RawSql.assertDenied(() -> JdbcClient.create(this.database.service())
                .sql("create table cpas.mine (id integer)")
                .update());
        RawSql.assertDenied(() -> JdbcClient.create(this.database.service())
                .sql("alter table cpas.claim disable trigger all")
                .update());
    }
}
