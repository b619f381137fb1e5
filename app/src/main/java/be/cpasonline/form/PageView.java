package be.cpasonline.form;

import be.cpasonline.pages.Frame;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FieldError;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a page of the form into its frame. */
@Component
class PageView {

    private final FormPages pages;

    PageView(FormPages pages) {
        this.pages = pages;
    }

    ModelAndView of(FormPage<?> page, Answers answers, Detour detour, Instant now, boolean stored) {
        List<FieldError> errors =
                answers.tried(page.step()) ? page.parse(answers).errors() : List.of();
        var shown = new Shown(page.step(), answers, errors, page.texts(), detour.note());
        var frame = frame(shown, detour);
        var soon = stored && !answers.draft().kept();
        var timed = soon ? frame.expires(answers.draft().expiresAt(), now) : frame;
        return new ModelAndView(page.template(), Map.of("frame", timed, "shown", shown, "page", page.model(shown)));
    }

    private Frame frame(Shown shown, Detour detour) {
        var step = shown.step();
        var back = detour.change()
                ? "/" + Step.CHECK.path()
                : this.pages
                        .before(step, shown.answers())
                        .map(before -> "/" + before.path())
                        .orElse("");
        return Frame.of(shown.language(), "/" + step.path(), shown.title())
                .step(step.number(), Step.TOTAL)
                .back(back)
                .withForm()
                .failed(!shown.errors().isEmpty());
    }
}
