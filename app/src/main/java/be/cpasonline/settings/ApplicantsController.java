package be.cpasonline.settings;

import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.identity.Role;
import be.cpasonline.preferences.CentrePreferences;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What applicants read about the centre: opening hours, how to reach it, documents to bring. */
@Controller
@FreshLogin
class ApplicantsController {

    private static final String PAGE = "/portal/{tag:fr|nl|de}/settings/applicants";

    private final ApplicantsView view;
    private final CentrePreferences preferences;
    private final SettingsTrail trail;
    private final Desk desk;
    private final Clock clock;

    ApplicantsController(
            ApplicantsView view, CentrePreferences preferences, SettingsTrail trail, Desk desk, Clock clock) {
        this.view = view;
        this.preferences = preferences;
        this.trail = trail;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView shown(@PathVariable String tag, @RequestParam Optional<String> done, CentreAgent agent) {
        return page(tag, agent, Typed.nothing(), Redirects.told(done), this.clock.instant());
    }

    @ForRole(Role.ADMINISTRATOR)
    @PostMapping(PAGE + "/hours")
    ModelAndView hours(@PathVariable String tag, @RequestParam Map<String, String> fields, CentreAgent agent) {
        var now = this.clock.instant();
        var typed = new Typed(fields);
        var read = ApplicantsForm.hours(typed, SettingsTexts.in(Redirects.language(tag)));
        return answer(tag, "hours", agent, typed, read, hours -> this.preferences.set(agent, hours, now));
    }

    @ForRole(Role.ADMINISTRATOR)
    @PostMapping(PAGE + "/contact")
    ModelAndView contact(@PathVariable String tag, @RequestParam Map<String, String> fields, CentreAgent agent) {
        var now = this.clock.instant();
        var typed = new Typed(fields);
        var languages = this.view.spokenAt(agent, now);
        var read = ApplicantsForm.contact(typed, SettingsTexts.in(Redirects.language(tag)), languages);
        return answer(tag, "contact", agent, typed, read, contact -> this.preferences.set(agent, contact, now));
    }

    @ForRole(Role.ADMINISTRATOR)
    @PostMapping(PAGE + "/documents")
    ModelAndView documents(@PathVariable String tag, @RequestParam Map<String, String> fields, CentreAgent agent) {
        var now = this.clock.instant();
        var typed = new Typed(fields);
        var read = ApplicantsForm.documents(typed, SettingsTexts.in(Redirects.language(tag)));
        return answer(tag, "documents", agent, typed, read, lists -> this.preferences.setDocuments(agent, lists, now));
    }

    @ForRole(Role.ADMINISTRATOR)
    @PostMapping(PAGE + "/register")
    ModelAndView register(@PathVariable String tag, @RequestParam Map<String, String> fields, CentreAgent agent) {
        var now = this.clock.instant();
        var typed = new Typed(fields);
        NoticeForm.oneOf("elsewhere", typed, SettingsTexts.in(Redirects.language(tag)), "yes", "no");
        var read = typed.mistakes().isEmpty() ? Optional.of(typed.is("elsewhere", "yes")) : Optional.<Boolean>empty();
        return answer(
                tag,
                "register",
                agent,
                typed,
                read,
                elsewhere -> this.preferences.setRegisterElsewhere(agent, elsewhere, now));
    }

    private <T> ModelAndView answer(
            String tag, String what, CentreAgent agent, Typed typed, Optional<T> read, Consumer<T> set) {
        var now = this.clock.instant();
        if (read.isEmpty()) {
            var page = page(tag, agent, typed, Optional.empty(), now);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        set.accept(read.get());
        this.trail.changed(agent, now);
        return Redirects.to("/portal/" + tag + "/settings/applicants?done=" + what);
    }

    private ModelAndView page(String tag, CentreAgent agent, Typed typed, Optional<String> done, Instant now) {
        var language = Redirects.language(tag);
        var model = this.view.of(agent, language, typed, done, now);
        var frame = this.desk
                .frame(agent, language, "/settings/applicants", model.words().get("applicants.title"))
                .failed(!model.mistakes().isEmpty());
        return new ModelAndView("settings/applicants", Map.of("frame", frame, "page", model));
    }
}
