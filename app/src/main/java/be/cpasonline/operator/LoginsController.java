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
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The switch of each way in which citizens log in. Nothing is switched off before its message was read once more. */
@Controller
class LoginsController {

    private static final String PAGE = "/operator/{tag:fr|nl|de}/logins";
    private static final String WAY = PAGE + "/{code:federal-eid|federal-itsme|itsme}";

    private final LoginList list;
    private final Outages outages;
    private final Operators operators;
    private final Desk desk;
    private final Clock clock;

    LoginsController(LoginList list, Outages outages, Operators operators, Desk desk, Clock clock) {
        this.list = list;
        this.outages = outages;
        this.operators = operators;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView logins(@PathVariable String tag, @RequestParam Optional<String> done, FederalOperator operator) {
        this.operators.did(operator, TrailAct.LOGINS, this.clock.instant());
        var language = language(tag);
        var texts = OperatorTexts.in(language);
        var said = done.map("logins.done."::concat).filter(texts::has).map(texts::get);
        var frame = this.desk.frame(operator, language, "/logins", texts.get("logins.title"));
        return new ModelAndView("operator/logins", Map.of("frame", frame, "page", this.list.model(said, texts)));
    }

    @FreshLogin
    @GetMapping(WAY)
    ModelAndView write(@PathVariable String tag, @PathVariable String code, FederalOperator operator) {
        var about = SwitchedOff.of(way(code), Map.of());
        return page(tag, operator, about, SwitchModel.writing(Act.SWITCH_OFF, about, OperatorTexts.in(language(tag))));
    }

    @FreshLogin
    @PostMapping(WAY)
    ModelAndView off(
            @PathVariable String tag,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String step,
            @RequestParam Map<String, String> fields,
            FederalOperator operator) {
        var about = SwitchedOff.of(way(code), fields);
        var texts = OperatorTexts.in(language(tag));
        var message = about.message();
        if (message.isEmpty()) {
            var page = page(tag, operator, about, SwitchModel.writing(Act.SWITCH_OFF, about, texts));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return switch (step) {
            case "off" -> off(tag, operator, about.way(), message.get());
            case "write" -> page(tag, operator, about, SwitchModel.writing(Act.SWITCH_OFF, about, texts));
            default -> page(tag, operator, about, SwitchModel.confirming(Act.SWITCH_OFF, about, message.get(), texts));
        };
    }

    private ModelAndView off(String tag, FederalOperator operator, LoginWay way, OutageMessage message) {
        var now = this.clock.instant();
        var done = this.outages.begin(way, operator, message, now);
        if (done) {
            this.operators.did(operator, TrailAct.LOGIN_OFF, now);
        }
        return back(tag, done ? "off" : "already");
    }

    @FreshLogin
    @PostMapping(WAY + "/on")
    ModelAndView on(@PathVariable String tag, @PathVariable String code, FederalOperator operator) {
        var now = this.clock.instant();
        var done = this.outages.end(way(code), operator, now);
        if (done) {
            this.operators.did(operator, TrailAct.LOGIN_ON, now);
        }
        return back(tag, done ? "on" : "already");
    }

    private ModelAndView page(String tag, FederalOperator operator, SwitchedOff about, SwitchModel model) {
        var frame = this.desk
                .frame(operator, language(tag), "/logins/" + about.way().code(), model.own("title"))
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
