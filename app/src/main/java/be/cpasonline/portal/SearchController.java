package be.cpasonline.portal;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.inbox.Inbox;
import be.cpasonline.inbox.Inboxes;
import be.cpasonline.inbox.Row;
import be.cpasonline.inbox.Search;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looking for a request by reference, name or national number. It is asked by POST and answered by the page itself: what
 * is looked for never stands in an address.
 */
@Controller
class SearchController {

    private static final String PAGE = "/portal/{tag:fr|nl|de}/search";

    /** Eleven digits in any grouping: somebody meant a national number. */
    private static final Pattern MEANT_AS_NUMBER = Pattern.compile("\\P{Nd}*(?:\\p{Nd}[\\s\\p{Pd}./]*){11}");

    private final Inboxes inboxes;
    private final ShownRows rows;
    private final Desk desk;
    private final Clock clock;

    SearchController(Inboxes inboxes, ShownRows rows, Desk desk, Clock clock) {
        this.inboxes = inboxes;
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView empty(@PathVariable String tag, CentreAgent agent) {
        var texts = ShownRows.TEXTS.in(Language.ofTag(tag).orElseThrow());
        return page(new SearchModel(SearchBox.empty(texts), Optional.empty(), List.of(), texts), agent);
    }

    @PostMapping(PAGE)
    @ForRole(Role.READER)
    ModelAndView search(@PathVariable String tag, @RequestParam(defaultValue = "") String about, CentreAgent agent) {
        var texts = ShownRows.TEXTS.in(Language.ofTag(tag).orElseThrow());
        var now = this.clock.instant();
        var search = Search.typed(about, BelgianTime.dayOf(now));
        var mistake = mistake(about, search).map(texts::get);
        var found = mistake.isPresent()
                ? List.<Row>of()
                : search.map(wanted -> this.inboxes.of(agent).search(wanted, now))
                        .orElse(List.of());
        var shown = found.stream().limit(Inbox.MOST_FOUND).toList();
        return page(
                new SearchModel(
                        new SearchBox(texts, about, mistake),
                        mistake.isPresent() ? Optional.empty() : Optional.of(howMany(found.size(), texts)),
                        this.rows.of(shown, agent, texts.language(), now, Optional.<Instant>empty()),
                        texts),
                agent);
    }

    private static Optional<String> mistake(String about, Optional<Search> search) {
        if (about.length() > Search.LONGEST) {
            return Optional.of("search.long");
        }
        if (search.isEmpty()) {
            return Optional.of("search.nothing");
        }
        return MEANT_AS_NUMBER.matcher(about.strip()).matches()
                        && search.get().number().isEmpty()
                ? Optional.of("search.number")
                : Optional.empty();
    }

    private static String howMany(int found, Texts.In texts) {
        if (found > Inbox.MOST_FOUND) {
            return texts.get("search.found.more", "count", Inbox.MOST_FOUND);
        }
        var key = found == 0 ? "none" : found == 1 ? "one" : "many";
        return texts.get("search.found." + key, "count", found);
    }

    private ModelAndView page(SearchModel model, CentreAgent agent) {
        var frame = this.desk
                .frame(agent, model.texts().language(), "/search", model.text("search.title"))
                .failed(model.box().error().isPresent());
        return new ModelAndView("portal/search", Map.of("frame", frame, "page", model));
    }
}
