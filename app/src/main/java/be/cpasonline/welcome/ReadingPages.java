package be.cpasonline.welcome;

import be.cpasonline.language.Language;
import be.cpasonline.pages.Frame;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages that are only read, named in every footer. Accessibility: law of 19 July 2018. */
@Controller
class ReadingPages {

    private final Wordings wordings;

    ReadingPages(Wordings wordings) {
        this.wordings = wordings;
    }

    @GetMapping("/{tag:fr|nl|de|en}/{name:help|privacy|accessibility}")
    ModelAndView page(@PathVariable String tag, @PathVariable String name) {
        var language = Language.ofTag(tag).orElseThrow();
        var wording = this.wordings.in(language);
        return new ModelAndView(
                "welcome/article",
                Map.of(
                        "frame", Frame.of(language, "/" + name, wording.get(name + ".title")),
                        "sections", wording.sections(name),
                        "urgent", name.equals("help")));
    }
}
