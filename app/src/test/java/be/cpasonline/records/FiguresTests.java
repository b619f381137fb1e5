package be.cpasonline.records;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.HandEntries.on;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.ServiceTest;
import be.cpasonline.book.BookFigures;
import be.cpasonline.book.Week;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Intake;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a register adds up to. */
@ServiceTest
class FiguresTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-02");

    private final AidRequests requests;
    private final Registers registers;
    private final BookFigures figures;
    private final MockMvc mvc;

    @Autowired
    FiguresTests(AidRequests requests, Registers registers, BookFigures figures, MockMvc mvc) {
        this.requests = requests;
        this.registers = registers;
        this.figures = figures;
        this.mvc = mvc;
    }

    @Test
    void weeksReadingOutcomeAndOverdueAreCounted() {
        var start = MovableClock.START;
        var online = aSubmission().residingIn(new NisCode(25_005));
        var receipt = this.requests.submit(online.made(), start.minus(Duration.ofDays(8)));
        var agent = Agents.handlerOf(receipt.centre());
        this.registers.of(agent).open(receipt.publicId(), start.minus(Duration.ofDays(6)));
        var late = aHandEntry().by(new Intake.Oral(on("2026-04-20")));
        this.requests.enter(late.made(), agent, start);

        var found = this.figures.of(agent, 13, TODAY);

        assertThat(found.weeks()).hasSize(13).last().isEqualTo(new Week(LocalDate.parse("2026-06-01"), 0, 0));
        assertThat(found.weeks())
                .contains(new Week(LocalDate.parse("2026-05-25"), 1, 0), new Week(LocalDate.parse("2026-04-20"), 0, 1));
        assertThat(found.reading().median()).contains(2);
        assertThat(found.outcome().waiting()).isEqualTo(2);
        assertThat(found.overdue().decisionOver()).isEqualTo(1);
        assertThat(found.overdue().competenceOver()).isEqualTo(2);
        assertThat(found.overdue().unread()).isZero();
        assertThat(this.figures
                        .of(Agents.handlerOf(new CentreNumber(241)), 13, TODAY)
                        .weeks())
                .allMatch(week -> week.total() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyChartHasItsTable(String language) {
        var page = new RegisterVisit(this.mvc, Agents.readerOf(new CentreNumber(242)))
                .reads("/portal/" + language + "/figures?weeks=52");
        assertThat(page.split("<svg", -1)).hasSize(5);
        assertThat(page.split("<table", -1)).hasSize(5);
        assertThat(page).doesNotContain("style=");
    }

    @Test
    void aHandfulOfQueriesIsEnough() {
        var agent = Agents.readerOf(new CentreNumber(243));
        assertThat(RoundTrips.of(() -> this.figures.of(agent, 52, TODAY))).isLessThanOrEqualTo(6);
    }
}
