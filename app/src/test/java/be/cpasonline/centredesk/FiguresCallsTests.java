package be.cpasonline.centredesk;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.HandEntries.on;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.book.BookFigures;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Intake;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The figures of Gerpinnes: those of the portal, of any period. */
class FiguresCallsTests extends CentreVisit {

    private static final NisCode GERPINNES = new NisCode(52_025);

    private final AidRequests requests;
    private final Registers registers;
    private final BookFigures figures;

    @Autowired
    FiguresCallsTests(MockMvc mvc, AidRequests requests, Registers registers, BookFigures figures) {
        super(mvc);
        this.requests = requests;
        this.registers = registers;
        this.figures = figures;
    }

    @Test
    void theFiguresAreThoseOfThePortal() throws Exception {
        var centre = filed();
        var portal = this.figures.of(Agents.readerOf(centre), 13, BelgianTime.dayOf(MovableClock.START));
        var first = portal.weeks().getFirst().monday();
        var last = portal.weeks().getLast().monday().plusDays(6);
        var answer = read(centre, "/figures?receptionDateFrom=" + first + "&receptionDateTo=" + last);

        assertThat(answer.get("weeks")).hasSize(13);
        assertThat(answer.at("/weeks/11/online").longValue())
                .isPositive()
                .isEqualTo(portal.weeks().get(11).online());
        assertThat(answer.at("/weeks/11/byHand").longValue())
                .isEqualTo(portal.weeks().get(11).byHand());
        assertThat(answer.at("/daysToFirstReading/count").longValue())
                .isPositive()
                .isEqualTo(portal.reading().done());
        assertThat(answer.at("/daysToFirstReading/median").intValue())
                .isEqualTo(portal.reading().median().orElseThrow());
        assertThat(answer.at("/daysToOutcome/waiting").longValue())
                .isEqualTo(portal.outcome().waiting());
        assertThat(answer.at("/daysToOutcome").has("median")).isFalse();
        assertThat(answer.at("/overdue/decisionOver").longValue())
                .isEqualTo(portal.overdue().decisionOver());
        assertThat(answer.at("/overdue/competenceOver").longValue())
                .isPositive()
                .isEqualTo(portal.overdue().competenceOver());
    }

    @Test
    void aPeriodCountsItsOwnDaysAlone() throws Exception {
        var centre = filed();
        var answer = read(centre, "/figures?receptionDateFrom=2026-05-27&receptionDateTo=2026-06-02");

        assertThat(answer.get("weeks")).hasSize(2);
        assertThat(answer.at("/weeks/0/monday").stringValue()).isEqualTo("2026-05-25");
        assertThat(answer.at("/weeks/0/online").longValue()).isZero();
    }

    @Test
    void anotherCentreCountsNothingOfIt() throws Exception {
        filed();
        var answer = read(new CentreNumber(385), "/figures?receptionDateFrom=2026-05-25&receptionDateTo=2026-05-31");

        assertThat(answer.at("/weeks/0/online").longValue()).isZero();
        assertThat(answer.at("/overdue/competenceOver").longValue()).isZero();
    }

    @Test
    void aPeriodOfMoreThanFiveYearsIsTooLong() throws Exception {
        var centre = new CentreNumber(385);
        assertThat(read(centre, "/figures?receptionDateFrom=2021-01-01&receptionDateTo=2026-12-31")
                        .get("weeks"))
                .hasSizeGreaterThan(300);
        var issue = problem(400, asking(centre, "/figures?receptionDateFrom=0001-01-01&receptionDateTo=9999-12-31"))
                .get("issues")
                .get(0);

        assertThat(issue.get("name").stringValue()).isEqualTo("receptionDateTo");
        assertThat(issue.get("type").stringValue()).endsWith(":invalidInput");
        assertThat(issue.get("detail").stringValue()).contains("longer");
    }

    /** One read after two days, sent eight days ago; one by hand in April. */
    private CentreNumber filed() {
        var start = MovableClock.START;
        var receipt = this.requests.submit(aSubmission().residingIn(GERPINNES).made(), start.minus(Duration.ofDays(8)));
        var agent = Agents.handlerOf(receipt.centre());
        this.registers.of(agent).open(receipt.publicId(), start.minus(Duration.ofDays(6)));
        this.requests.enter(aHandEntry().by(new Intake.Oral(on("2026-04-20"))).made(), agent, start);
        return receipt.centre();
    }
}
