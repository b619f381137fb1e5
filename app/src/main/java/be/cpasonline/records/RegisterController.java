package be.cpasonline.records;

import be.cpasonline.book.BookPage;
import be.cpasonline.book.RegisterBook;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.Paging;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of requests on the screen. To be listed there is not to be read. Circular § 8.3. */
@Controller
class RegisterController {

    private final RegisterBook book;
    private final RegisterNames names;
    private final WelfareCentres centres;
    private final RecordTrail trail;
    private final Desk desk;
    private final Clock clock;

    RegisterController(
            RegisterBook book, RegisterNames names, WelfareCentres centres, RecordTrail trail, Desk desk, Clock clock) {
        this.book = book;
        this.names = names;
        this.centres = centres;
        this.trail = trail;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/portal/{tag:fr|nl|de}/register")
    ModelAndView register(
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String format,
            CentreAgent agent) {
        var now = this.clock.instant();
        var language = RecordTexts.language(tag);
        var asked = AskedPeriod.of(from, to, BelgianTime.dayOf(now));
        var model = model(agent, language, asked, number(page), this.names.title(agent, language, now))
                .waitingFor(format);
        this.trail.register(agent, now);
        var frame = this.desk
                .frame(agent, language, "/register", model.title())
                .failed(asked.mistake().isPresent());
        return new ModelAndView("records/register", Map.of("frame", frame, "page", model));
    }

    private RegisterModel model(CentreAgent agent, Language language, AskedPeriod asked, int page, String title) {
        var texts = RecordTexts.in(language);
        var home = "/portal/" + language.tag();
        var columns = new BookColumns(
                texts,
                new CentreNames(this.centres, language),
                !agent.inherited().isEmpty());
        var found = asked.period()
                .map(period -> this.book.page(agent, period, page))
                .orElseGet(() -> new BookPage(List.of(), 0));
        var rows = found.lines().stream()
                .map(line -> RegisterModel.row(line, columns, home))
                .toList();
        var address = home + "/register?" + asked.query() + "&page=";
        var paging = asked.period().map(_ -> Paging.of(page, found.total(), BookPage.LINES, address));
        var mayEnter = agent.role().covers(Role.HANDLER);
        return new RegisterModel(
                texts, title, asked, columns.headers(), rows, found.total(), paging, mayEnter, Optional.empty());
    }

    private static int number(String page) {
        return Optional.of(page)
                .filter(typed -> typed.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
