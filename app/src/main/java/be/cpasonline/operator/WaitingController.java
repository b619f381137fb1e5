package be.cpasonline.operator;

import be.cpasonline.desk.Desk;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.notification.UnreadBeforeLimit;
import be.cpasonline.notification.UntoldCentres;
import be.cpasonline.request.RequestReference;
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
import org.springframework.web.servlet.view.RedirectView;

/** The list of centres to call, settled by whoever is logged in, with a note on how. */
@Controller
class WaitingController {

    private final WaitingList list;
    private final UntoldCentres untold;
    private final UnreadBeforeLimit unread;
    private final Operators operators;
    private final Desk desk;
    private final Clock clock;

    WaitingController(
            WaitingList list,
            UntoldCentres untold,
            UnreadBeforeLimit unread,
            Operators operators,
            Desk desk,
            Clock clock) {
        this.list = list;
        this.untold = untold;
        this.unread = unread;
        this.operators = operators;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping({"/operator/{tag:fr|nl|de}/", "/operator/{tag:fr|nl|de}/waiting"})
    ModelAndView waiting(@PathVariable String tag, @RequestParam Optional<String> settled, FederalOperator operator) {
        this.operators.did(operator, TrailAct.WAITING, this.clock.instant());
        return page(tag, operator, Settling.none(), settled.flatMap(WaitingController::outcome));
    }

    @PostMapping("/operator/{tag:fr|nl|de}/waiting/{list:untold|unread}")
    ModelAndView settle(
            @PathVariable String tag,
            @PathVariable String list,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam Map<String, String> fields,
            FederalOperator operator) {
        var settling = new Settling(
                list,
                reference,
                fields.getOrDefault("note-" + list + "-" + reference, "").strip());
        if (settling.mistake().isPresent()) {
            var page = page(tag, operator, settling, Optional.empty());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var done = settling.named()
                .filter(named -> settle(settling, named, operator))
                .isPresent();
        var back = new RedirectView("/operator/" + tag + "/waiting?settled=" + (done ? "done" : "gone"));
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(back);
    }

    private boolean settle(Settling settling, RequestReference reference, FederalOperator operator) {
        var person = this.operators.nameOf(operator);
        var now = this.clock.instant();
        var done = settling.list().equals("untold")
                ? this.untold.settle(reference, person, settling.note(), now)
                : this.unread.settle(reference, person, settling.note(), now);
        if (done) {
            this.operators.did(operator, TrailAct.NOTICES, reference, now);
        }
        return done;
    }

    private static Optional<String> outcome(String settled) {
        return Optional.of("settled." + settled).filter(key -> key.matches("settled\\.(done|gone)"));
    }

    private ModelAndView page(String tag, FederalOperator operator, Settling settling, Optional<String> done) {
        var language = Language.ofTag(tag).orElseThrow();
        Texts.In texts = OperatorTexts.in(language);
        var model = this.list.model(settling, done.map(texts::get), texts, this.clock.instant());
        var frame = this.desk
                .frame(operator, language, "/waiting", texts.get("waiting.title"))
                .failed(!model.mistakes().isEmpty());
        return new ModelAndView("operator/waiting", Map.of("frame", frame, "page", model));
    }
}
