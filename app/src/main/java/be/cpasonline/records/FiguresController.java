package be.cpasonline.records;

import be.cpasonline.book.BookFigures;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the register of a centre adds up to: nothing of any person. */
@Controller
class FiguresController {

    private final BookFigures figures;
    private final RecordTrail trail;
    private final Desk desk;
    private final Clock clock;

    FiguresController(BookFigures figures, RecordTrail trail, Desk desk, Clock clock) {
        this.figures = figures;
        this.trail = trail;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/portal/{tag:fr|nl|de}/figures")
    ModelAndView figures(@PathVariable String tag, @RequestParam(defaultValue = "") String weeks, CentreAgent agent) {
        var now = this.clock.instant();
        var language = RecordTexts.language(tag);
        var length = FiguresModel.LENGTHS.stream()
                .filter(one -> weeks.equals(one.toString()))
                .findFirst()
                .orElse(FiguresModel.LENGTHS.getFirst());
        var found = this.figures.of(agent, length, BelgianTime.dayOf(now));
        this.trail.figures(agent, now);
        var model = new FiguresModel(RecordTexts.in(language), found, length);
        var frame = this.desk.frame(agent, language, "/figures", model.text("figures.title"));
        return new ModelAndView("records/figures", Map.of("frame", frame, "page", model));
    }
}
