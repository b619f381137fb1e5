package be.cpasonline.form;

import be.cpasonline.draft.Draft;
import be.cpasonline.language.Language;
import be.cpasonline.login.Departure;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Step;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends an applicant from the identity page to a provider, or forgets a login: what was typed there is kept first. */
@Controller
class DepartureController {

    private final FormPages pages;
    private final Visits visits;
    private final Departure departure;
    private final Clock clock;

    DepartureController(FormPages pages, Visits visits, Departure departure, Clock clock) {
        this.pages = pages;
        this.visits = visits;
        this.departure = departure;
        this.clock = clock;
    }

    @PostMapping("/{tag:fr|nl|de|en}/login")
    ModelAndView start(
            @PathVariable String tag,
            @RequestParam(defaultValue = "itsme") String with,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = Language.ofTag(tag).orElseThrow();
        return keeping(
                language,
                typed(request),
                request,
                response,
                () -> Way.elsewhere(this.departure.address(with, tag, request, response)));
    }

    @PostMapping("/{tag:fr|nl|de|en}/login/forget")
    ModelAndView forget(@PathVariable String tag, HttpServletRequest request, HttpServletResponse response) {
        var language = Language.ofTag(tag).orElseThrow();
        var typed = typed(request);
        return keeping(
                language,
                draft -> typed.apply(draft).with(Optional.empty()),
                request,
                response,
                () -> Way.to(language, Step.IDENTITY));
    }

    /** Nothing of a page that had no fields to type in. */
    private UnaryOperator<Draft> typed(HttpServletRequest request) {
        var page = this.pages.of(Step.IDENTITY).orElseThrow();
        var typed = Typed.on(page, request);
        return typed.isEmpty() ? UnaryOperator.identity() : new Saving(page, typed, "", false);
    }

    private ModelAndView keeping(
            Language language,
            UnaryOperator<Draft> change,
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<ModelAndView> then) {
        var now = this.clock.instant();
        return switch (this.visits.of(request, now)) {
            case Visit.Fresh fresh -> {
                this.visits.begin(response, change, now);
                yield then.get();
            }
            case Visit.Open(var secret, var before) ->
                this.visits
                        .change(response, secret, change, now)
                        .map(kept -> then.get())
                        .orElseGet(() -> Way.to(language, "/gone"));
            case Visit.Asleep asleep -> Way.to(language, "/continue");
            case Visit.Gone gone -> Way.to(language, "/gone");
        };
    }
}
