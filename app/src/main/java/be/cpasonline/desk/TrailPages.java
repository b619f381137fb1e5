package be.cpasonline.desk;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.TrailFilter;
import be.cpasonline.trail.TrailPage;
import be.cpasonline.trail.Trails;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The access trail: who did what when, without anything of an applicant. That of a centre for its administrator, that of
 * the federal service for whoever is one of them.
 */
@Controller
class TrailPages {

    private static final Texts TEXTS =
            Texts.beside(TrailPages.class, "trail", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final Desk desk;
    private final Trails trails;
    private final Clock clock;

    TrailPages(Desk desk, Trails trails, Clock clock) {
        this.desk = desk;
        this.trails = trails;
        this.clock = clock;
    }

    @GetMapping("/portal/{tag:fr|nl|de}/trail")
    @ForRole(Role.ADMINISTRATOR)
    ModelAndView trail(
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "1") String page,
            CentreAgent agent) {
        var texts = TEXTS.in(Language.ofTag(tag).orElseThrow());
        var asked = new AskedTrail(reference, day, page);
        var found = this.trails.of(agent, asked.filter());
        this.trails.record(agent, TrailAct.TRAIL, Optional.empty(), this.clock.instant());
        var frame = this.desk.frame(agent, texts.language(), "/trail", texts.get("title"));
        return shown(frame, texts, texts.get("intro"), found, asked);
    }

    @GetMapping("/operator/{tag:fr|nl|de}/trail")
    ModelAndView trail(
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "1") String page,
            FederalOperator operator) {
        var texts = TEXTS.in(Language.ofTag(tag).orElseThrow());
        var asked = new AskedTrail(reference, day, page);
        var found = this.trails.ofTheFederalService(asked.filter());
        this.trails.record(operator, TrailAct.TRAIL, Optional.empty(), this.clock.instant());
        var frame = this.desk.frame(operator, texts.language(), "/trail", texts.get("title"));
        return shown(frame, texts, texts.get("intro.operator"), found, asked);
    }

    private static ModelAndView shown(
            DeskFrame frame, Texts.In texts, String intro, TrailPage found, AskedTrail asked) {
        var paging = Paging.of(asked.filter().page(), found.total(), TrailFilter.LINES, asked.address(frame));
        return new ModelAndView("desk/trail", "frame", frame.failed(asked.unreadable()))
                .addObject("page", new TrailModel(texts, intro, found, paging, asked));
    }
}
