package be.cpasonline.centrekeys;

import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
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

/** The page on which a centre's administrator sees to which keys data leave sealed, notices a strange one, and ends it. */
@Controller
@FreshLogin
class KeyPages {

    private static final String PATH = "/software/keys";
    private static final String PAGE = "/portal/{tag:fr|nl|de}" + PATH;

    private final CentreKeys keys;
    private final KeysView view;
    private final Desk desk;
    private final Clock clock;

    KeyPages(CentreKeys keys, KeysView view, Desk desk, Clock clock) {
        this.keys = keys;
        this.view = view;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @ForRole(Role.ADMINISTRATOR)
    ModelAndView shown(@PathVariable String tag, @RequestParam Optional<String> done, CentreAgent agent) {
        var language = Language.ofTag(tag).orElseThrow();
        var model = this.view.of(agent, language, done);
        var frame = this.desk.frame(agent, language, PATH, model.words().get("title"));
        return new ModelAndView("centrekeys/keys", Map.of("frame", frame, "page", model));
    }

    @PostMapping(PAGE + "/end")
    @ForRole(Role.ADMINISTRATOR)
    ModelAndView end(@PathVariable String tag, @RequestParam(defaultValue = "") String key, CentreAgent agent) {
        var ended = this.keys.end(agent, key, this.clock.instant());
        var back = new RedirectView("/portal/" + tag + PATH + "?done=" + (ended ? "ended" : "gone"));
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(back);
    }
}
