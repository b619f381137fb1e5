package be.cpasonline.pages;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** One error in words, in the language of the address, else of the browser. */
record ErrorNotice(HttpStatus status, String address, String acceptLanguage) {

    private static final Texts TEXTS = Texts.beside(ErrorNotice.class, "errors", Language.values());

    /** Only an address that could be a page of ours is offered again, so that nothing foreign is repeated. */
    private static final Pattern OURS = Pattern.compile("/(fr|nl|de|en)((?:/[a-z-]{1,40}){0,4})");

    ModelAndView page() {
        return new ModelAndView("pages/notice", model());
    }

    Map<String, Object> model() {
        var texts = TEXTS.in(language());
        var key = key();
        var frame = Frame.of(language(), path().orElse(""), texts.get(key + ".title"));
        return Map.of(
                "frame",
                frame,
                "notice",
                new Notice(List.of(texts.get(key + ".text"), texts.get(key + ".next")), way(texts)));
    }

    Language language() {
        var named = OURS.matcher(this.address);
        return (named.lookingAt() ? Language.ofTag(named.group(1)) : Optional.<Language>empty())
                .orElseGet(() -> Language.preferred(this.acceptLanguage, Language.FRENCH));
    }

    private Optional<Notice.Way> way(Texts.In texts) {
        return Optional.of(
                path().isPresent() && !path().get().isEmpty()
                        ? new Notice.Way(texts.get("way.again"), path().get())
                        : new Notice.Way(texts.get("way.start"), ""));
    }

    /** The page to go back to; none where the page itself does not exist. */
    private Optional<String> path() {
        var ours = OURS.matcher(this.address);
        return this.status != HttpStatus.NOT_FOUND && ours.matches() ? Optional.of(ours.group(2)) : Optional.empty();
    }

    private String key() {
        var own = "error." + this.status.value();
        return TEXTS.in(language()).has(own + ".title")
                ? own
                : this.status.is4xxClientError() ? "error.400" : "error.500";
    }
}
