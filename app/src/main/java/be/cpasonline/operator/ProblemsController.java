package be.cpasonline.operator;

import be.cpasonline.desk.Desk;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.register.ProblemReports;
import be.cpasonline.trail.TrailAct;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The problems that centres report, settled by whoever is logged in, with a note on how. */
@Controller
class ProblemsController {

    private static final String PAGE = "/operator/{tag:fr|nl|de}/problems";

    private final ProblemList list;
    private final ProblemReports reports;
    private final Operators operators;
    private final Desk desk;
    private final Clock clock;

    ProblemsController(ProblemList list, ProblemReports reports, Operators operators, Desk desk, Clock clock) {
        this.list = list;
        this.reports = reports;
        this.operators = operators;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView problems(@PathVariable String tag, @RequestParam Optional<String> settled, FederalOperator operator) {
        this.operators.did(operator, TrailAct.PROBLEMS, this.clock.instant());
        return page(tag, operator, Settling.none(), settled.flatMap(ProblemsController::outcome));
    }

    @PostMapping(PAGE)
    ModelAndView settle(
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam Map<String, String> fields,
            FederalOperator operator) {
        var typed = fields.getOrDefault("note-" + ProblemList.LIST + "-" + reference, "");
        var settling = new Settling(ProblemList.LIST, reference, typed.strip());
        if (settling.mistake().isPresent()) {
            var page = page(tag, operator, settling, Optional.empty());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var address = "/operator/" + tag + "/problems?settled=" + (settle(settling, operator) ? "done" : "gone");
        return DirectoryPaths.seeOther(address);
    }

    private boolean settle(Settling settling, FederalOperator operator) {
        return this.reports.waiting(ProblemList.MOST).stream()
                .filter(report -> settling.isOf(ProblemList.LIST, ProblemList.key(report)))
                .anyMatch(report -> settle(report, settling.note(), operator));
    }

    private boolean settle(ProblemReports.Report report, String note, FederalOperator operator) {
        var now = this.clock.instant();
        var how = new ProblemReports.Settled(now, this.operators.nameOf(operator), note);
        var done = this.reports.settle(report.centre(), report.position(), how);
        if (done) {
            this.operators.did(operator, TrailAct.PROBLEM_SETTLED, report.reference(), now);
        }
        return done;
    }

    private static Optional<String> outcome(String settled) {
        return Optional.of("problems.settled." + settled)
                .filter(key -> key.matches("problems\\.settled\\.(done|gone)"));
    }

    private ModelAndView page(String tag, FederalOperator operator, Settling settling, Optional<String> done) {
        var language = Language.ofTag(tag).orElseThrow();
        Texts.In texts = OperatorTexts.in(language);
        var model = this.list.model(settling, done.map(texts::get), texts, this.clock.instant());
        var frame = this.desk
                .frame(operator, language, "/problems", texts.get("problems.title"))
                .failed(!model.mistakes().isEmpty());
        return new ModelAndView("operator/problems", Map.of("frame", frame, "page", model));
    }
}
