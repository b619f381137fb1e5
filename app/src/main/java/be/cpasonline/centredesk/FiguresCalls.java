package be.cpasonline.centredesk;

import be.cpasonline.book.BookFigures;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.machines.Caller;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the register of a centre adds up to: nothing of any person. */
@RestController
class FiguresCalls {

    static final String PATH = "/figures";

    private static final int MOST_YEARS = 5;

    private final BookFigures figures;
    private final Trails trails;
    private final Clock clock;

    FiguresCalls(BookFigures figures, Trails trails, Clock clock) {
        this.figures = figures;
        this.trails = trails;
        this.clock = clock;
    }

    @GetMapping(Call.BASE + PATH)
    ResponseEntity<FiguresAnswer> figures(Caller caller, HttpServletRequest request) {
        var period = AskedPeriod.of(request, MOST_YEARS);
        var now = this.clock.instant();
        var found = this.figures.of(caller.software(), period, BelgianTime.dayOf(now));
        this.trails.record(caller.software(), TrailAct.FIGURES, Optional.empty(), now);
        return Answers.passing(FiguresAnswer.of(period, found), 200);
    }
}
