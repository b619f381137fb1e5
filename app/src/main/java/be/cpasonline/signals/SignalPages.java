package be.cpasonline.signals;

import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
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

/** The page on which a centre's administrator sees which addresses of its software are told, what they answer, and ends one. */
@Controller
@FreshLogin
class SignalPages {

    private static final String PATH = "/software/signals";
    private static final String PAGE = "/portal/{tag:fr|nl|de}" + PATH;

    private final Webhooks webhooks;
    private final SignalsView view;
    private final Trails trails;
    private final Desk desk;
    private final Clock clock;

    SignalPages(Webhooks webhooks, SignalsView view, Trails trails, Desk desk, Clock clock) {
        this.webhooks = webhooks;
        this.view = view;
        this.trails = trails;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @ForRole(Role.ADMINISTRATOR)
    ModelAndView shown(@PathVariable String tag, @RequestParam Optional<String> done, CentreAgent agent) {
        var language = Language.ofTag(tag).orElseThrow();
        var model = this.view.of(agent.centre(), language, done);
        var frame = this.desk.frame(agent, language, PATH, model.words().get("title"));
        return new ModelAndView("signals/signals", Map.of("frame", frame, "page", model));
    }

    @PostMapping(PAGE + "/end")
    @ForRole(Role.ADMINISTRATOR)
    ModelAndView end(@PathVariable String tag, @RequestParam(defaultValue = "") String id, CentreAgent agent) {
        var now = this.clock.instant();
        var ended = Named.id(id)
                .filter(webhook -> this.webhooks.end(agent, webhook, now))
                .isPresent();
        if (ended) {
            this.trails.record(agent, TrailAct.SETTINGS, Optional.empty(), now);
        }
        var back = new RedirectView("/portal/" + tag + PATH + "?done=" + (ended ? "ended" : "gone"));
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(back);
    }
}
