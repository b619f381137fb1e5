package be.cpasonline.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person told us stands nowhere in the clear: no table, no log, no text of an object. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class NoTraceTests {

    private final AidRequests requests;
    private final JdbcClient reality;

    @Autowired
    NoTraceTests(AidRequests requests, TestDatabase database) {
        this.requests = requests;
        this.reality = JdbcClient.create(database.superuser());
    }

    @Test
    void noTableAndNoLogShowsWhatWasSubmitted(CapturedOutput output) {
        var receipt = this.requests.submit(TellTales.submission().made(), MovableClock.START);
        var opened = this.requests.find(receipt.centre(), receipt.request()).orElseThrow();
        assertThat(opened.need()).hasValueSatisfying(need -> assertThat(need).endsWith("Blaubeerkuchen"));
        var tables = this.reality
                .sql("select tablename from pg_tables where schemaname = 'cpas'")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(tables).contains("aid_request", "sealed_request", "scheduled_tasks", "journal");
        tables.forEach(table -> TellTales.assertNoneIn(table, contentOf(table)));
        TellTales.assertNoneIn("the log", output.getAll());
    }

    @Test
    void noTableAndNoLogShowsWhatWasEnteredByHand(CapturedOutput output) {
        var told = TellTales.submission().made();
        var entry = HandEntries.aHandEntry()
                .of(told.applicant())
                .identified(told.identification())
                .reachable(told.reachability())
                .made();
        var agent = Agents.handlerOf(new CentreNumber(104));
        var receipt = this.requests.enter(entry, agent, MovableClock.START);
        assertThat(this.requests.applicants(agent, List.of(receipt.request())))
                .containsEntry(receipt.request(), told.applicant());
        Stream.of("aid_request", "sealed_request", "hand_entry", "signature", "blind_index", "claim")
                .forEach(table -> TellTales.assertNoneIn(table, contentOf(table)));
        TellTales.assertNoneIn("the log", output.getAll());
        TellTales.assertNoneIn("a text", entry.toString());
    }

    @Test
    void noObjectPrintsWhatItHolds() {
        var submission = TellTales.submission().made();
        var receipt = this.requests.submit(submission, MovableClock.START);
        var opened = this.requests.find(receipt.centre(), receipt.request()).orElseThrow();
        TellTales.assertNoneIn(
                "a text",
                String.join(
                        " ",
                        submission.toString(),
                        submission.applicant().toString(),
                        submission.identification().toString(),
                        String.valueOf(submission.helper()),
                        submission.reachability().toString(),
                        String.valueOf(submission.reachability().contactPerson()),
                        submission.reachability().wishes().toString(),
                        opened.toString(),
                        opened.circumstances().toString()));
    }

    @Test
    void aTextThatIsTooLongIsNotRepeated() {
        var secret = "Blaubeerkuchen".repeat(200);
        assertThatThrownBy(() -> TellTales.submission().needing(secret).made())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Blau");
    }

    @Test
    void theGuardCanFail() {
        assertThatThrownBy(() -> TellTales.assertNoneIn("a log", "Zwyxvuts was here"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> TellTales.assertNoneIn(
                        "a log", "\\x" + TellTales.values().get(1)))
                .isInstanceOf(AssertionError.class);
    }

    private String contentOf(String table) {
        return this.reality
                .sql("select coalesce(string_agg(t::text, ' '), '') from cpas." + table + " t")
                .query(String.class)
                .single();
    }
}
