package be.cpasonline.agents;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Staying and leaving. */
@Controller
class SessionPages {

    private static final Texts TEXTS =
            Texts.beside(SessionPages.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);
    private static final String SIDE = "/{side:portal|operator}/{tag:fr|nl|de}";

    private final Desk desk;
    private final Trails trails;
    private final Clock clock;

    SessionPages(Desk desk, Trails trails, Clock clock) {
        this.desk = desk;
        this.trails = trails;
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
            this.trails.record(operator, TrailAct.LOGOUT, Optional.empty(), now);
        }
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        return LoginPages.seeOther("/" + side + "/" + tag + "/login?out");
    }

    private static DeskSide place(String side) {
        return DeskSide.ofAddress("/" + side).orElseThrow();
    }
}
