package be.cpasonline.centrekeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.calls.Contract;
import be.cpasonline.centres.NisCode;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.TellTales;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Alveringem has a key: whatever its software reads or hands over, no answer shows anything of the person. */
class NothingPlainTests extends ApiTest {

    private static final int ALVERINGEM = 38_002;
    private static final String PERIOD = "?receptionDateFrom=2026-06-01&receptionDateTo=2026-06-30";

    private final MovableClock clock;
    private final Receipt receipt;
    private final CentreSoftwareCalls software;
    private final List<String> actIds = new ArrayList<>();

    @Autowired
    NothingPlainTests(MockMvc mvc, AidRequests requests, MovableClock clock) {
        super(mvc);
        this.clock = clock;
        this.receipt = requests.submit(
                TellTales.submission().residingIn(new NisCode(ALVERINGEM)).made(), MovableClock.START);
        this.software = new CentreSoftwareCalls(this, this.receipt.centre().value(), "vendor-a");
    }

    @BeforeEach
    void theCentreHasAKey() throws Exception {
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        this.software.registers(Pairs.ec());
    }

    @AfterEach
    void theKeysAreEnded() throws Exception {
        this.software.endsAll();
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void isShownByAnyOperationOfTheContract() throws Exception {
        for (var act : List.of(
                "enrolments {'caseNumber':'Zwyxvuts/7'}",
                "contactAttempts {'date':'2026-06-03','means':'email','reached':false,'note':'Kontaktova war da'}",
                "problemReports {'kind':'other','note':'von Helferix','message':'Das Datum fehlt.'}",
                "outcomes {'kind':'referral','referral':{'centreNumber':138,'reasons':'Qwertzua zog um',"
                        + "'sentOn':'2026-06-03'}}")) {
            records(act.split(" ", 2));
        }
        records(
                "outcomes",
                "{'kind':'nothing','replaces':'%s','note':'Zwyxvuts sagt es'}".formatted(this.actIds.get(3)));
        records(
                "outcomes",
                "{'kind':'decision','decision':{'aid':'Blaubeerkuchen','result':'granted','date':'2026-06-04',"
                        + "'remark':'Klingonisch'}}");
        readsEverything();
        findsThePerson();
    }

    private void readsEverything() throws Exception {
        var read = 0;
        for (var path :
                new OpenAPIV3Parser().read(Contract.FILE.toString()).getPaths().entrySet()) {
            if (forSoftware(path.getValue())) {
                shows(path.getKey(), this.software.gets(filled(path.getKey())));
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(15);
    }

    private void findsThePerson() throws Exception {
        var number = TellTales.values().stream()
                .filter(value -> value.matches("[0-9]{11}"))
                .findFirst()
                .orElseThrow();
        var found = answer(this.software.as(posting("/aidRequests/query", "{\"ssin\":\"" + number + "\"}")));
        assertThat(json(found).get("total").intValue()).isPositive();
        shows("query", found);
    }

    private void records(String... act) throws Exception {
        var path = "/aidRequests/" + this.receipt.publicId() + "/" + act[0];
        var answer = this.software.posts(path, act[1].replace('\'', '"'));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        this.actIds.add(json(answer).get("actId").stringValue());
        shows(act[0], answer);
    }

    private static boolean forSoftware(PathItem path) {
        return path.getGet() != null && path.getGet().getSecurity() != null;
    }

    private String filled(String path) {
        var filled = path.replace("{aidRequestId}", this.receipt.publicId().toString())
                .replace("{actId}", Objects.requireNonNull(this.actIds.getLast()))
                .replace("{subscriptionId}", "4c6f2d1e-8b7a-4e3c-9d5f-1a2b3c4d5e6f");
        return path.matches("/registerEntries|/figures") ? filled + PERIOD : filled;
    }

    private static void shows(String where, MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(where).isIn(200, 201, 404);
        assertThat(answer.getContentType()).as(where).isNotEqualTo("application/pdf");
        TellTales.assertNoneIn(where, answer.getContentAsString());
        answer.getHeaderNames().forEach(name -> TellTales.assertNoneIn(where, name + answer.getHeaders(name)));
    }
}
