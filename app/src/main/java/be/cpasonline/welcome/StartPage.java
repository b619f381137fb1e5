package be.cpasonline.welcome;

import be.cpasonline.language.Language;
import be.cpasonline.pages.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** The first page: what the service is, whom it is for, what happens next. Circular of 28/05/2025, sections 2, 3 and 6. */
@Controller
class StartPage {

    /** Where the first question of the form stands. */
    private static final String FIRST_QUESTION = "/already-helped";

    private final Wordings wordings;

    StartPage(Wordings wordings) {
        this.wordings = wordings;
    }

    /** No page asks for the language first: the browser says it, and every page offers the others. */
    @GetMapping("/")
    ModelAndView inTheLanguageOfTheBrowser(
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String acceptLanguage,
            HttpServletResponse response) {
        response.addHeader("Vary", "Accept-Language");
        return page(Language.preferred(Optional.ofNullable(acceptLanguage).orElse(""), Language.FRENCH));
    }

    @GetMapping("/{tag:fr|nl|de|en}")
    ModelAndView inTheLanguageOfTheAddress(@PathVariable String tag) {
        return page(Language.ofTag(tag).orElseThrow());
    }

    private ModelAndView page(Language language) {
        var wording = this.wordings.in(language);
        return new ModelAndView(
                "welcome/start",
                Map.of(
                        "frame", Frame.of(language, "", wording.get("start.title")),
                        "wording", wording,
                        "firstQuestion", FIRST_QUESTION));
    }
}
