package be.cpasonline.desk;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.TrailFilter;
import be.cpasonline.trail.Trails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The access trail, for the centre's administrator: who did what when, without anything of an applicant. */
@Controller
class TrailPages {

    private static final Texts TEXTS =
            Texts.beside(TrailPages.class, "trail", Language.FRENCH, Language.DUTCH, Language.GERMAN);
    private static final int LAST_PAGE = 100_000;

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
        var chosen = new TrailFilter(written(reference), day(day), number(page));
        var found = this.trails.of(agent, chosen);
        this.trails.record(agent, TrailAct.TRAIL, Optional.empty(), this.clock.instant());
        var unreadable = !day.isBlank() && chosen.day().isEmpty();
        var frame = this.desk.frame(agent, texts.language(), "/trail", texts.get("title"));
        var address = frame.href("/trail?reference=" + encoded(reference) + "&day=" + encoded(day) + "&page=");
        var paging = Paging.of(chosen.page(), found.total(), TrailFilter.LINES, address);
        var problem = unreadable ? Optional.of(texts.get("day.unreadable")) : Optional.<String>empty();
        return new ModelAndView("desk/trail", "frame", frame.failed(unreadable))
                .addObject("page", new TrailModel(texts, found, paging, reference, day, problem));
    }

    /** However it was typed, a reference stands in the register with its dashes. */
    private static Optional<String> written(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return signs.isEmpty() ? Optional.empty() : Optional.of(signs.replaceAll("(.{4})(?=.)", "$1-"));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("\\s*\\d{4}-\\d{2}-\\d{2}\\s*")
                    ? Optional.of(LocalDate.parse(typed.strip()))
                    : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
