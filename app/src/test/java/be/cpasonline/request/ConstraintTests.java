package be.cpasonline.request;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.wall.Wall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the code above it does. */
@ServiceTest
class ConstraintTests {

    private static final String COPY = """
            with claimed as (
              insert into claim (draft, request, public_id, reference, centre)
              select sha256(draft), gen_random_uuid(), gen_random_uuid(), %s, centre from claim where request = :request
              returning *
            )
            insert into aid_request
            select c.request, c.centre, c.public_id, c.reference, r.submitted_at, r.reception_date,
              r.competence_deadline, r.decision_deadline, r.language, r.identification, r.ground, r.municipality,
              r.channel, r.started_on
            from claimed c, aid_request r where r.id = :request
            """;

    private final Wall wall;
    private final JdbcClient jdbc;
    private final Receipt receipt;

    @Autowired
    ConstraintTests(Wall wall, JdbcClient jdbc, AidRequests requests) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.receipt = requests.submit(aSubmission().made(), MovableClock.START);
    }

    @Test
    void aRequestWithoutItsRegisterEntryCannotBeCommitted() {
        var reference = RequestReference.drawn();
        assertRefused(COPY.formatted("'" + reference + "'"), "aid_request_id_fkey1");
        assertThat(this.jdbc
                        .sql("select count(*) from claim where reference = ?")
                        .param(reference.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aReferenceIsGivenOnce() {
        assertRefused(COPY.formatted("'" + this.receipt.reference() + "'"), "claim_reference_key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert into register_entry select gen_random_uuid(), centre, reception_date, year, number, position"
                        + " from register_entry where request = :request | register_entry_",
                "insert into journal select centre, position, kind, request, at from journal"
                        + " where request = :request | journal_pkey",
                "insert into journal select centre, position + 1000000, 'gossip', request, at from journal"
                        + " where request = :request | journal_kind_check",
                "insert into consultation select centre, position, gen_random_uuid(), 'agent-1', 'agent' from journal"
                        + " where request = :request | consultation_",
                "insert into sealed_request select * from sealed_request where request = :request | sealed_request_pkey",
                "insert into hand_entry (request, centre, entered_by) select gen_random_uuid(), centre, request from register_entry"
                        + " where request = :request | hand_entry_centre_request_fkey",
                "insert into signature select id, centre, submitted_at, id, 'nobody', reception_date from aid_request"
                        + " where id = :request | signature_signatory_check",
                "insert into data_key select request, centre, 1, wrapped from data_key"
                        + " where request = :request | data_key_pkey",
                "insert into blind_index select centre, 'word', 1, '\\x00', request from blind_index"
                        + " where request = :request limit 1 | blind_index_token_check"
            })
    void theDatabaseRefuses(String sql, String constraint) {
        assertRefused(sql, constraint);
    }

    private void assertRefused(String sql, String constraint) {
        assertThatThrownBy(() -> this.wall.forCentre(
                        this.receipt.centre(),
                        () -> this.jdbc
                                .sql(sql)
                                .param("request", this.receipt.request())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint)
                .satisfies(refused -> assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                        .as("the server's details repeat the row")
                        .message()
                        .doesNotContain("Detail", this.receipt.request().toString()));
    }
}
