package be.cpasonline.agents;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.FallbackContact;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.language.HelpLines;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.Notice;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Staying, leaving, being refused, and asking for help. */
@Controller
class SessionPages {

    private static final Texts TEXTS =
            Texts.beside(SessionPages.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);
    private static final String SIDE = "/{side:portal|operator}/{tag:fr|nl|de}";

    private final Desk desk;
    private final Trails trails;
    private final FallbackContact fallback;
    private final Clock clock;

    SessionPages(Desk desk, Trails trails, FallbackContact fallback, Clock clock) {
        this.desk = desk;
        this.trails = trails;
        this.fallback = fallback;
        this.clock = clock;
    }

    /** Being asked for is what keeps a session alive; the page says until when. */
    @PostMapping(SIDE + "/stay")
    @ForRole(Role.READER)
    ModelAndView stay(@PathVariable String side, @PathVariable String tag, HttpServletRequest request) {
        var language = Language.ofTag(tag).orElseThrow();
        var texts = TEXTS.in(language);
        var frame = this.desk.anonymous(place(side), language, "/stay", texts.get("stay.title"));
        var left = Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getMaxInactiveInterval)
                .orElse(0);
        var until = BelgianTime.of(this.clock.instant().plusSeconds(left))
                .toLocalTime()
                .withNano(0)
                .withSecond(0);
        return new ModelAndView("agents/stay", "frame", frame)
                .addObject("until", texts.get("stay.text", "time", until))
                .addObject("next", texts.get("stay.next"));
    }

    @PostMapping(SIDE + "/logout")
    @ForRole(Role.READER)
    ResponseEntity<Void> leave(
            @PathVariable String side, @PathVariable String tag, Authentication who, HttpServletRequest request) {
        var now = this.clock.instant();
        if (who.getPrincipal() instanceof CentreAgent agent) {
            this.trails.record(agent, TrailAct.LOGOUT, Optional.empty(), now);
        } else if (who.getPrincipal() instanceof FederalOperator operator) {
            this.trails.record(operator, TrailAct.LOGOUT, now);
        }
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        return LoginPages.seeOther("/" + side + "/" + tag + "/login?out");
    }

    @GetMapping("/portal/{tag:fr|nl|de}/no-access")
    ModelAndView noAccess(@PathVariable String tag, HttpServletRequest request) {
        return notice("portal", tag, "noAccess", request);
    }

    @GetMapping(SIDE + "/help")
    ModelAndView help(@PathVariable String side, @PathVariable String tag, HttpServletRequest request) {
        return notice(side, tag, "help", request);
    }

    private ModelAndView notice(String side, String tag, String about, HttpServletRequest request) {
        var language = Language.ofTag(tag).orElseThrow();
        var texts = TEXTS.in(language);
        var path = about.equals("help") ? "/help" : "/no-access";
        var frame = this.desk.frame(request, place(side), language, path, texts.get(about + ".title"));
        var helpdesk = HelpLines.CENTRE_HELPDESK;
        var paragraphs = List.of(
                texts.get(about + ".text"),
                texts.get(
                        "help.technical",
                        "phone",
                        helpdesk.number(),
                        "email",
                        helpdesk.email().orElse("")),
                texts.get(
                        "help.other",
                        "email",
                        this.fallback.email(),
                        "name",
                        this.fallback.name().in(language)));
        var way = new Notice.Way(texts.get(about + ".way"), about.equals("help") ? "/" : "/login");
        return new ModelAndView("desk/notice", "frame", frame)
                .addObject("notice", new Notice(paragraphs, Optional.of(way)));
    }

    private static DeskSide place(String side) {
        return DeskSide.ofAddress("/" + side).orElseThrow();
    }
}
