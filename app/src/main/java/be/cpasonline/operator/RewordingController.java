package be.cpasonline.operator;

import be.cpasonline.desk.Desk;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.language.Language;
import be.cpasonline.operator.SwitchModel.Act;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.OutageMessage;
import be.cpasonline.outages.Outages;
import be.cpasonline.trail.TrailAct;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The message of an outage that lasts, written anew: a repair takes longer than was thought. */
@Controller
class RewordingController {

    private static final String PAGE = "/operator/{tag:fr|nl|de}/logins/{code:federal-eid|federal-itsme|itsme}/message";

    private final Outages outages;
    private final Operators operators;
    private final Desk desk;
    private final Clock clock;

    RewordingController(Outages outages, Operators operators, Desk desk, Clock clock) {
        this.outages = outages;
        this.operators = operators;
        this.desk = desk;
        this.clock = clock;
    }

    @FreshLogin
    @GetMapping(PAGE)
    ModelAndView write(@PathVariable String tag, @PathVariable String code, FederalOperator operator) {
        return this.outages
                .present(way(code))
                .map(SwitchedOff::as)
                .map(about -> page(
                        tag, operator, about, SwitchModel.writing(Act.REWORD, about, OperatorTexts.in(language(tag)))))
                .orElseGet(() -> back(tag, "gone"));
    }

    @FreshLogin
    @PostMapping(PAGE)
    ModelAndView reword(
            @PathVariable String tag,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String step,
            @RequestParam Map<String, String> fields,
            FederalOperator operator) {
        var about = SwitchedOff.of(way(code), fields);
        var texts = OperatorTexts.in(language(tag));
        var message = about.message();
        if (message.isEmpty()) {
            var page = page(tag, operator, about, SwitchModel.writing(Act.REWORD, about, texts));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return switch (step) {
            case "save" -> save(tag, operator, about.way(), message.get());
            case "write" -> page(tag, operator, about, SwitchModel.writing(Act.REWORD, about, texts));
            default -> page(tag, operator, about, SwitchModel.confirming(Act.REWORD, about, message.get(), texts));
        };
    }

    private ModelAndView save(String tag, FederalOperator operator, LoginWay way, OutageMessage message) {
        var now = this.clock.instant();
        var done = this.outages.reword(way, operator, message, now);
        if (done) {
            this.operators.did(operator, TrailAct.LOGIN_MESSAGE, now);
        }
        return back(tag, done ? "reworded" : "gone");
    }

    private ModelAndView page(String tag, FederalOperator operator, SwitchedOff about, SwitchModel model) {
        var frame = this.desk
                .frame(operator, language(tag), "/logins/" + about.way().code() + "/message", model.own("title"))
                .failed(!model.mistakes().isEmpty());
        return new ModelAndView("operator/switchOff", Map.of("frame", frame, "page", model));
    }

    private static ModelAndView back(String tag, String done) {
        return DirectoryPaths.seeOther("/operator/" + tag + "/logins?done=" + done);
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow();
    }

    private static LoginWay way(String code) {
        return LoginWay.ofCode(code).orElseThrow();
    }
}
