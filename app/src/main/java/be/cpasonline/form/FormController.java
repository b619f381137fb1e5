package be.cpasonline.form;

import be.cpasonline.applicant.Identities;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.draft.Draft;
import be.cpasonline.language.Language;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Step;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the pages and takes what is typed on them: raw into the draft first, then judged. */
@Controller
class FormController {

    private static final String PAGE = "/{tag:fr|nl|de|en}/{path:" + Step.PATHS + "}";

    private final FormPages pages;
    private final PageView view;
    private final Visits visits;
    private final Clock clock;

    FormController(FormPages pages, PageView view, Visits visits, Clock clock) {
        this.pages = pages;
        this.view = view;
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String tag, @PathVariable String path, HttpServletRequest request) {
        var now = this.clock.instant();
        var language = Language.ofTag(tag).orElseThrow();
        var step = Step.ofPath(path).orElseThrow();
        return switch (this.visits.of(request, now)) {
            case Visit.Fresh fresh -> shown(step, answers(Draft.empty(now), language, now), request, now, false);
            case Visit.Open(var secret, var draft) -> shown(step, answers(draft, language, now), request, now, true);
            case Visit.Asleep asleep -> Way.to(language, "/continue");
            case Visit.Gone gone -> Way.to(language, "/gone");
        };
    }

    @PostMapping(PAGE)
    ModelAndView save(
            @PathVariable String tag,
            @PathVariable String path,
            HttpServletRequest request,
            HttpServletResponse response) {
        var now = this.clock.instant();
        var language = Language.ofTag(tag).orElseThrow();
        var page = this.pages.of(Step.ofPath(path).orElseThrow()).orElseThrow();
        var other = Language.ofTag(parameter(request, "switchTo"));
        var saving = new Saving(page, Typed.on(page, request), parameter(request, "seen"), other.isEmpty());
        return switch (this.visits.of(request, now)) {
            case Visit.Fresh fresh ->
                after(saving, page, answers(this.visits.begin(response, saving, now), language, now), request);
            case Visit.Open(var secret, var before) ->
                this.visits
                        .change(response, secret, saving, now)
                        .map(draft -> after(saving, page, answers(draft, language, now), request))
                        .orElseGet(() -> Way.to(language, "/gone"));
            case Visit.Asleep asleep -> Way.to(language, "/continue");
            case Visit.Gone gone -> Way.to(language, "/gone");
        };
    }

    private ModelAndView shown(Step step, Answers answers, HttpServletRequest request, Instant now, boolean stored) {
        var instead = this.pages.insteadOf(step, answers);
        if (instead.isPresent()) {
            return Way.to(answers.language(), instead.get());
        }
        if (step == Step.CHECK && Identities.mustLogInAgain(answers)) {
            return Way.to(answers.language(), Detour.AGAIN.to(Step.IDENTITY));
        }
        return this.view.of(this.pages.of(step).orElseThrow(), answers, Detour.of(request), now, stored);
    }

    private ModelAndView after(Saving saving, FormPage<?> page, Answers answers, HttpServletRequest request) {
        var detour = Detour.of(request).silent();
        var other = Language.ofTag(parameter(request, "switchTo"));
        if (other.isPresent()) {
            return Way.to(other.get(), detour.to(page.step()));
        }
        if (saving.changedElsewhere()) {
            return Way.to(answers.language(), detour.noting("elsewhere").to(page.step()));
        }
        if (page.parse(answers).value().isEmpty()) {
            return Way.to(answers.language(), detour.to(page.step()));
        }
        return Way.to(answers.language(), detour.to(nextAfter(page.step(), answers, detour)));
    }

    /** A login made again when all else is answered leads back to the check page. */
    private Step nextAfter(Step step, Answers answers, Detour detour) {
        var open = this.pages.firstOpen(answers);
        var backToCheck = detour.change() || step == Step.IDENTITY && open.isEmpty();
        return backToCheck ? open.orElse(Step.CHECK) : this.pages.nextAfter(step, answers);
    }

    private static Answers answers(Draft draft, Language language, Instant now) {
        return new Answers(draft, language, BelgianTime.dayOf(now));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
