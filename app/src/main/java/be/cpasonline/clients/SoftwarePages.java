package be.cpasonline.clients;

import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a centre's administrator sees how each of its software stands. */
@Controller
@FreshLogin
class SoftwarePages {

    private static final String PATH = "/software";

    private final SoftwareView view;
    private final Desk desk;
    private final Clock clock;

    SoftwarePages(SoftwareView view, Desk desk, Clock clock) {
        this.view = view;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/portal/{tag:fr|nl|de}" + PATH)
    @ForRole(Role.ADMINISTRATOR)
    ModelAndView shown(@PathVariable String tag, CentreAgent agent) {
        var language = Language.ofTag(tag).orElseThrow();
        var model = this.view.of(agent, language, this.clock.instant());
        var frame = this.desk.frame(agent, language, PATH, model.words().get("title"));
        return new ModelAndView("clients/software", Map.of("frame", frame, "page", model));
    }
}
