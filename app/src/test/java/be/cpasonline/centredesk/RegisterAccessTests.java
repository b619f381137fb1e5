package be.cpasonline.centredesk;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.TestAccessToken;
import be.cpasonline.TestDatabase;
import be.cpasonline.TestIssuer;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Submissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who may read the register of a centre through its software, how they ask, and what the trail keeps of it. */
class RegisterAccessTests extends CentreVisit {

    private static final CentreNumber HERE = new CentreNumber(381);
    private static final String YEAR = "/registerEntries?receptionDateFrom=2026-01-01&receptionDateTo=2026-12-31";

    private final AidRequests requests;
    private final JdbcClient superuser;

    @Autowired
    RegisterAccessTests(MockMvc mvc, AidRequests requests, TestDatabase database) {
        super(mvc);
        this.requests = requests;
        this.superuser = JdbcClient.create(database.superuser());
    }

    @Test
    void toReadTheRegisterIsKeptAsAnExportAndMakesNothingRead() throws Exception {
        var receipt = this.requests.submit(
                Submissions.aSubmission().residingIn(new NisCode(52_075)).made(), MovableClock.START);
        var before = exports(receipt.centre());
        read(receipt.centre(), YEAR);

        assertThat(item(read(receipt.centre(), YEAR), receipt).get("standing").stringValue())
                .isEqualTo("unread");
        assertThat(exports(receipt.centre())).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', receptionDateFrom, schemaViolation",
        "receptionDateTo=2026-01-31, receptionDateFrom, schemaViolation",
        "receptionDateFrom=2026-01-01, receptionDateTo, schemaViolation",
        "receptionDateFrom=2026-02-30&receptionDateTo=2026-03-31, receptionDateFrom, schemaViolation",
        "receptionDateFrom=2026-01-02&receptionDateTo=2026-01-01, receptionDateTo, invalidInput",
        "receptionDateFrom=2026-01-01&receptionDateTo=2026-01-02&name=Peeters, name, unknownInput",
        "receptionDateFrom=2026-01-01&receptionDateTo=2026-01-02&receptionDateTo=2026-01-03, receptionDateTo, schemaViolation"
    })
    void whatTheContractDoesNotNameIsRefusedAndNotKept(String query, String name, String kind) throws Exception {
        var before = exports(HERE);
        for (var path : List.of("/registerEntries?", "/figures?")) {
            var issue = problem(400, asking(HERE, path + query)).get("issues").get(0);
            assertThat(issue.get("name").stringValue()).isEqualTo(name);
            assertThat(issue.get("type").stringValue()).endsWith(":" + kind);
        }
        assertThat(exports(HERE)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({YEAR, "/figures?receptionDateFrom=2026-01-01&receptionDateTo=2026-12-31", "/centreSettings"})
    void onlyTheSoftwareOfACentreThatMayConsultIsAnswered(String path) throws Exception {
        var token = TestIssuer.running()
                .token()
                .ofCentre(HERE.value())
                .with("scope", TestAccessToken.ACKNOWLEDGE)
                .written();

        assertThat(problem(401, getting(path)).get("type").stringValue()).endsWith(":noAccessToken");
        assertThat(problem(403, getting(path).header("Authorization", "Bearer " + token))
                        .get("type")
                        .stringValue())
                .endsWith(":missingScope");
    }

    private int exports(CentreNumber centre) {
        return this.superuser
                .sql("select count(*) from cpas.trail where centre = :centre and act in ('export', 'figures')")
                .param("centre", centre.value())
                .query(Integer.class)
                .single();
    }
}
