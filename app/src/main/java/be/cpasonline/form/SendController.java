package be.cpasonline.form;

import be.cpasonline.applicant.Identities;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.language.Language;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Step;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The button "send": it equals signing. Pressed twice it leads to the same confirmation. Circular § 1 and § 6. */
@Controller
class SendController {

    private final FormPages pages;
    private final Sending sending;
    private final Visits visits;
    private final Receipts receipts;
    private final Clock clock;

    SendController(FormPages pages, Sending sending, Visits visits, Receipts receipts, Clock clock) {
        this.pages = pages;
        this.sending = sending;
        this.visits = visits;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The instant that counts is taken here, once, before anything else is done. */
    @PostMapping("/{tag:fr|nl|de|en}/check")
    ModelAndView send(@PathVariable String tag, HttpServletRequest request, HttpServletResponse response) {
        var sentAt = this.clock.instant();
        var language = Language.ofTag(tag).orElseThrow();
        return switch (this.visits.of(request, sentAt)) {
            case Visit.Fresh fresh -> Way.to(language, Step.ALREADY_HELPED);
            case Visit.Asleep asleep -> Way.to(language, "/continue");
            case Visit.Gone gone -> Way.to(language, "/gone");
            case Visit.Open open ->
                instead(open, language, request, sentAt)
                        .orElseGet(() -> sent(open, language, request, response, sentAt));
        };
    }

    /** Another language, a page still open, or a login that must be repeated: nothing is sent. */
    private Optional<ModelAndView> instead(
            Visit.Open open, Language language, HttpServletRequest request, Instant now) {
        var other = Optional.ofNullable(request.getParameter("switchTo")).flatMap(Language::ofTag);
        if (other.isPresent()) {
            return Optional.of(Way.to(other.get(), Step.CHECK));
        }
        var answers = answers(open, language, now);
        if (Identities.mustLogInAgain(answers)) {
            return Optional.of(Way.to(language, Detour.AGAIN.to(Step.IDENTITY)));
        }
        return this.pages.insteadOf(Step.CHECK, answers).map(step -> Way.to(language, step));
    }

    private ModelAndView sent(
            Visit.Open open,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Instant sentAt) {
        var receipt = this.sending.send(answers(open, language, sentAt), open.secret(), sentAt);
        this.receipts.give(response, open.secret(), receipt, open.draft().kept(), sentAt);
        this.visits.end(request, response);
        return Way.to(language, "/confirmation");
    }

    private static Answers answers(Visit.Open open, Language language, Instant now) {
        return new Answers(open.draft(), language, BelgianTime.dayOf(now));
    }
}
