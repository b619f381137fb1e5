package be.cpasonline.agents;

import be.cpasonline.centres.FallbackContact;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.language.HelpLines;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Whom to ask, one press away; also for whoever was refused. Circular of 28/05/2025, section 10. */
@Controller
class HelpPages {

    private static final Texts TEXTS =
            Texts.beside(HelpPages.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final Desk desk;
    private final FallbackContact fallback;

    HelpPages(Desk desk, FallbackContact fallback) {
        this.desk = desk;
        this.fallback = fallback;
    }

    /** Someone who answers. */
    record Contact(String about, String name, Optional<HelpLines> line, String email) {}

    /** What the page says, whom to ask, and the way on. */
    record Model(Texts.In texts, String about, List<Contact> contacts, String wayHref) {

        String text() {
            return this.texts.get(this.about + ".text");
        }

        String way() {
            return this.texts.get(this.about + ".way");
        }

        String text(String key) {
            return this.texts.get("help." + key);
        }
    }

    @GetMapping("/portal/{tag:fr|nl|de}/no-access")
    ModelAndView noAccess(@PathVariable String tag, HttpServletRequest request) {
        return page(DeskSide.PORTAL, tag, "noAccess", request);
    }

    @GetMapping("/{side:portal|operator}/{tag:fr|nl|de}/help")
    ModelAndView help(@PathVariable String side, @PathVariable String tag, HttpServletRequest request) {
        return page(DeskSide.ofAddress("/" + side).orElseThrow(), tag, "help", request);
    }

    private ModelAndView page(DeskSide side, String tag, String about, HttpServletRequest request) {
        var texts = TEXTS.in(Language.ofTag(tag).orElseThrow());
        var help = about.equals("help");
        var frame = this.desk.frame(
                request, side, texts.language(), help ? "/help" : "/no-access", texts.get(about + ".title"));
        return new ModelAndView("agents/help", "frame", frame)
                .addObject("page", new Model(texts, about, contacts(texts), frame.href(help ? "/" : "/login")));
    }

    private List<Contact> contacts(Texts.In texts) {
        var helpdesk = HelpLines.CENTRE_HELPDESK;
        return List.of(
                new Contact(
                        texts.get("help.technical"),
                        texts.get("help.technical.name"),
                        Optional.of(helpdesk),
                        helpdesk.email().orElseThrow()),
                new Contact(
                        texts.get("help.other"),
                        this.fallback.name().in(texts.language()),
                        Optional.empty(),
                        this.fallback.email()));
    }
}
