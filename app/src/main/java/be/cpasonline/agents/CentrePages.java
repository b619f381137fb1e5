package be.cpasonline.agents;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.FormTokens;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever works for several centres acts for one at a time, and says for which. */
@Controller
class CentrePages {

    static final String PATH = "/centre";

    private static final Texts TEXTS =
            Texts.beside(CentrePages.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);
    private static final String PAGE = "/portal/{tag:fr|nl|de}" + PATH;

    private final Desk desk;
    private final DeskSessions sessions;
    private final WelfareCentres centres;
    private final Trails trails;
    private final Clock clock;

    CentrePages(Desk desk, DeskSessions sessions, WelfareCentres centres, Trails trails, Clock clock) {
        this.desk = desk;
        this.sessions = sessions;
        this.centres = centres;
        this.trails = trails;
        this.clock = clock;
    }

    /** One centre that may be chosen. */
    record Choice(String number, String name) {}

    /** {@code then} is empty when no page waits. */
    record Model(String text, String legend, List<Choice> choices, String action, String then) {}

    @GetMapping(PAGE)
    Object shown(@PathVariable String tag, @RequestParam(defaultValue = "") String then, HttpServletRequest request) {
        var choices = this.sessions.choices(request);
        if (choices.isEmpty()) {
            return LoginPages.seeOther("/portal/" + tag + "/login?ended");
        }
        var texts = TEXTS.in(Language.ofTag(tag).orElseThrow());
        var frame = this.desk.frame(request, DeskSide.PORTAL, texts.language(), PATH, texts.get("centre.title"));
        var model = new Model(
                texts.get("centre.text"),
                texts.get("centre.legend"),
                choices.stream()
                        .map(agent -> new Choice(agent.centre().toString(), name(agent, texts.language())))
                        .toList(),
                frame.href(PATH),
                ToLogin.page(then).orElse(""));
        return new ModelAndView("agents/centre", "frame", frame).addObject("page", model);
    }

    /** What was drawn for the centre one leaves is no longer taken: its form carries a token that counts no more. */
    @PostMapping(PAGE)
    @ForRole(Role.READER)
    ResponseEntity<Void> choose(
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = this.sessions.choices(request).stream()
                .filter(agent -> agent.centre().toString().equals(centre))
                .findFirst();
        if (chosen.isEmpty()) {
            return LoginPages.seeOther("/portal/" + tag + PATH);
        }
        this.sessions.left(request).ifPresent(agent -> record(agent, TrailAct.LOGOUT));
        this.sessions.choose(chosen.get(), request);
        record(chosen.get(), TrailAct.LOGIN);
        FormTokens.inCookie().saveToken(null, request, response);
        return LoginPages.seeOther(
                ToLogin.page(then).filter(page -> page.startsWith("/portal/")).orElse("/portal/" + tag + "/"));
    }

    private void record(CentreAgent agent, TrailAct act) {
        this.trails.record(agent, act, Optional.empty(), this.clock.instant());
    }

    private String name(CentreAgent agent, Language language) {
        return this.centres
                .find(agent.centre(), BelgianTime.dayOf(this.clock.instant()))
                .map(found -> found.name().in(language))
                .orElseGet(() -> agent.centre().toString());
    }
}
