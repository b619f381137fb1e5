package be.cpasonline.form;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.draft.Draft;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.login.ProviderVisit;
import be.cpasonline.pages.Frame;
import be.cpasonline.pages.Notice;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Step;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of a draft: taken up again, gone, or erased. None of these pages shows an answer. */
@Controller
class DraftController {

    private static final String LANGUAGE = "/{tag:fr|nl|de|en}";
    private static final Texts TEXTS = Texts.beside(DraftController.class);

    private final FormPages pages;
    private final Visits visits;
    private final Receipts receipts;
    private final ProviderVisit visit;
    private final Clock clock;

    DraftController(FormPages pages, Visits visits, Receipts receipts, ProviderVisit visit, Clock clock) {
        this.visit = visit;
        this.pages = pages;
        this.visits = visits;
        this.receipts = receipts;
        this.clock = clock;
    }

    record Resume(String why, String goOn, String erase, String erasePath) {}

    @GetMapping(LANGUAGE + "/continue")
    ModelAndView ask(@PathVariable String tag) {
        var language = Language.ofTag(tag).orElseThrow();
        var texts = TEXTS.in(language);
        var resume = new Resume(
                texts.get("resume.why"), texts.get("resume.continue"), texts.get("resume.erase"), "/" + tag + "/erase");
        return new ModelAndView("form/resume", Map.of("frame", frame(language, "continue", "resume"), "page", resume));
    }

    @PostMapping(LANGUAGE + "/continue")
    ModelAndView goOn(@PathVariable String tag, HttpServletRequest request, HttpServletResponse response) {
        var language = Language.ofTag(tag).orElseThrow();
        var now = this.clock.instant();
        var draft = switch (this.visits.of(request, now)) {
            case Visit.Asleep(var secret) -> this.visits.change(response, secret, UnaryOperator.identity(), now);
            case Visit.Open(var secret, var open) -> Optional.of(open);
            case Visit.Fresh fresh -> Optional.<Draft>empty();
            case Visit.Gone gone -> Optional.<Draft>empty();
        };
        return draft.map(found -> new Answers(found, language, BelgianTime.dayOf(now)))
                .map(answers -> Way.to(language, this.pages.firstOpen(answers).orElse(Step.CHECK)))
                .orElseGet(() -> Way.to(language, "/gone"));
    }

    @GetMapping(LANGUAGE + "/gone")
    ModelAndView gone(@PathVariable String tag, HttpServletRequest request, HttpServletResponse response) {
        var language = Language.ofTag(tag).orElseThrow();
        var now = this.clock.instant();
        return switch (this.visits.of(request, now)) {
            case Visit.Asleep asleep -> Way.to(language, "/continue");
            case Visit.Open open -> Way.to(language, Step.ALREADY_HELPED);
            case Visit.Fresh fresh -> notice(language, "gone", HttpStatus.GONE);
            case Visit.Gone gone -> gone(language, request, response, now);
        };
    }

    /** A link from anywhere may lead here, so that only what is gone already is cleared away. */
    private ModelAndView gone(
            Language language, HttpServletRequest request, HttpServletResponse response, Instant now) {
        var sent = this.receipts.giveAgain(request, response, now);
        this.visits.end(request, response);
        return sent ? Way.to(language, "/confirmation") : notice(language, "gone", HttpStatus.GONE);
    }

    @PostMapping(LANGUAGE + "/erase")
    ModelAndView erase(
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String logout,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = Language.ofTag(tag).orElseThrow();
        this.visits.end(request, response);
        this.receipts.end(request, response);
        this.visit.end(response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return Optional.of(logout)
                .filter("too"::equals)
                .flatMap(too -> this.visit.wayOut(request, "/" + tag + "/erased"))
                .map(Way::elsewhere)
                .orElseGet(() -> Way.to(language, "/erased"));
    }

    @GetMapping(LANGUAGE + "/erased")
    ModelAndView erased(@PathVariable String tag) {
        return notice(Language.ofTag(tag).orElseThrow(), "erased", HttpStatus.OK);
    }

    private static ModelAndView notice(Language language, String name, HttpStatus status) {
        var texts = TEXTS.in(language);
        var way = new Notice.Way(texts.get(name + ".again"), "/already-helped");
        var notice = new Notice(List.of(texts.get(name + ".why")), Optional.of(way));
        return new ModelAndView("pages/notice", Map.of("frame", frame(language, name, name), "notice", notice), status);
    }

    private static Frame frame(Language language, String path, String name) {
        return Frame.of(language, "/" + path, TEXTS.in(language).get(name + ".title"));
    }
}
