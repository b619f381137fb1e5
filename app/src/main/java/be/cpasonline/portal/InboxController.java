package be.cpasonline.portal;

import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.inbox.InboxPage;
import be.cpasonline.inbox.Inboxes;
import be.cpasonline.inbox.View;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The inbox: what waits, what is due first. Being listed makes nothing read. Circular § 8. */
@Controller
class InboxController {

    private final Inboxes inboxes;
    private final ShownRows rows;
    private final Desk desk;
    private final Clock clock;

    InboxController(Inboxes inboxes, ShownRows rows, Desk desk, Clock clock) {
        this.inboxes = inboxes;
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/portal/{tag:fr|nl|de}/")
    RedirectView home(@PathVariable String tag) {
        return new RedirectView(Paths.inbox(Language.ofTag(tag).orElseThrow()));
    }

    @GetMapping("/portal/{tag:fr|nl|de}/inbox")
    ModelAndView inbox(
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String reversed,
            @RequestParam(defaultValue = "") String from,
            CentreAgent agent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var view = ListLinks.view(show, sort, reversed, from);
        var now = this.clock.instant();
        var look = look(view, request, response, agent, now);
        var page = this.inboxes.of(agent).page(view, look.orElse(now), now);
        var language = Language.ofTag(tag).orElseThrow();
        var model = new InboxModel(
                view,
                page,
                this.rows.of(page.rows(), agent, language, now, look),
                look.map(since -> news(page, since, ShownRows.TEXTS.in(language))),
                ShownRows.TEXTS.in(language));
        var frame = this.desk.frame(agent, language, "/inbox", model.text("title"));
        return new ModelAndView("portal/inbox", Map.of("frame", frame, "page", model));
    }

    /** The list seen whole and from its top is a look; turning its pages or narrowing it goes on with the same one. */
    private static Optional<Instant> look(
            View view, HttpServletRequest request, HttpServletResponse response, CentreAgent agent, Instant now) {
        var look = LastLook.of(request, agent);
        if (view.equals(View.first())) {
            look = look.at(now);
            look.keep(response, agent);
        }
        return look.before();
    }

    private static String news(InboxPage page, Instant since, Texts.In texts) {
        var key = page.fresh() == 0 ? "none" : page.fresh() == 1 ? "one" : "many";
        var moment = DeskDates.moment(texts.language(), since);
        return texts.get("new." + key, "count", page.fresh(), "moment", moment);
    }
}
