package be.cpasonline.pages;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What the layout must know of a page. Paths are given without the segment of the language, as in {@code /living}.
 *
 * @param title names the step, never aid: it stands in the history of a browser that others may see
 * @param failed whether the page came back with mistakes, said first in its title
 */
public record Frame(
        Language language,
        String path,
        String title,
        Optional<Step> step,
        Optional<String> back,
        boolean hasForm,
        boolean failed,
        Optional<Expiry> expiry)
        implements Spoken {

    private static final Texts TEXTS = Texts.beside(Frame.class);

    /** Where the page stands in the form: step {@code number} of {@code total}. */
    public record Step(int number, int total) {}

    /** When the answers are dropped if nothing happens: Belgian time of day, and seconds from now. */
    record Expiry(String time, long secondsLeft) {}

    /** A page without form, step or way back. */
    public static Frame of(Language language, String path, String title) {
        return new Frame(language, path, title, Optional.empty(), Optional.empty(), false, false, Optional.empty());
    }

    /** The page as one step of the form. */
    public Frame step(int number, int total) {
        return new Frame(
                this.language,
                this.path,
                this.title,
                Optional.of(new Step(number, total)),
                this.back,
                this.hasForm,
                this.failed,
                this.expiry);
    }

    /** The page with a link back to another. */
    public Frame back(String backPath) {
        return new Frame(
                this.language,
                this.path,
                this.title,
                this.step,
                Optional.of(backPath),
                this.hasForm,
                this.failed,
                this.expiry);
    }

    /** The page holds a form {@code page-form}: changing the language sends it, so that nothing typed is lost. */
    public Frame withForm() {
        return new Frame(this.language, this.path, this.title, this.step, this.back, true, this.failed, this.expiry);
    }

    /** The page, said to hold mistakes or not. */
    public Frame failed(boolean mistakes) {
        return new Frame(
                this.language, this.path, this.title, this.step, this.back, this.hasForm, mistakes, this.expiry);
    }

    /** The page says at what time its answers are dropped unless something is done, warns before, and offers more time. */
    public Frame expires(Instant at, Instant now) {
        var time = DateTimeFormatter.ofPattern("HH:mm").format(BelgianTime.of(at));
        return new Frame(
                this.language,
                this.path,
                this.title,
                this.step,
                this.back,
                this.hasForm,
                this.failed,
                Optional.of(new Expiry(time, Duration.between(now, at).toSeconds())));
    }

    /** The address of a path in the language of the page. */
    public String href(String pathWithoutLanguage) {
        return href(this.language, pathWithoutLanguage);
    }

    String href(Language target, String pathWithoutLanguage) {
        return "/" + target.tag() + pathWithoutLanguage;
    }

    String text(String key, Object... namesAndValues) {
        return TEXTS.in(this.language).get(key, namesAndValues);
    }

    /** The title of the window: mistakes first, then the step, then the page, then the service. */
    String windowTitle() {
        var place = this.step
                .map(at -> text("title.step", "step", at.number(), "total", at.total(), "title", this.title))
                .orElse(this.title);
        var named = text("title", "page", place);
        return this.failed ? text("title.failed", "title", named) : named;
    }

    Optional<String> progress() {
        return this.step.map(at -> text("progress", "step", at.number(), "total", at.total()));
    }
}
