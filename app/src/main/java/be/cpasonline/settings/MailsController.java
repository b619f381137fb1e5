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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the centre is written to: everybody of the centre sees it, the administrator sets it. Circular § 8.1. */
@Controller
@FreshLogin
class MailsController {

    private static final String PAGE = "/portal/{tag:fr|nl|de}/settings";

    private final MailsView view;
    private final CentrePreferences preferences;
    private final AddressForm addresses;
    private final SettingsTrail trail;
    private final Desk desk;
    private final Clock clock;

    MailsController(
            MailsView view,
            CentrePreferences preferences,
            AddressForm addresses,
            SettingsTrail trail,
            Desk desk,
            Clock clock) {
        this.view = view;
        this.preferences = preferences;
        this.addresses = addresses;
        this.trail = trail;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView shown(@PathVariable String tag, @RequestParam Optional<String> done, CentreAgent agent) {
        return page(tag, agent, Typed.nothing(), Redirects.told(done), this.clock.instant());
    }

    @ForRole(Role.ADMINISTRATOR)
    @PostMapping(PAGE + "/mails")
    ModelAndView mails(@PathVariable String tag, @RequestParam Map<String, String> fields, CentreAgent agent) {
        var now = this.clock.instant();
        var typed = new Typed(fields);
        var wishes = NoticeForm.read(typed, SettingsTexts.in(Redirects.language(tag)));
        if (wishes.isEmpty()) {
            return wrong(tag, agent, typed, now);
        }
        this.preferences.set(agent, wishes.get(), now);
        return done(tag, "mails", agent, now);
    }

    @ForRole(Role.ADMINISTRATOR)
    @PostMapping(PAGE + "/addresses")
    ModelAndView address(@PathVariable String tag, @RequestParam Map<String, String> fields, CentreAgent agent) {
        var now = this.clock.instant();
        var typed = new Typed(fields);
        this.addresses.type(agent, typed, SettingsTexts.in(Redirects.language(tag)), now);
        return typed.mistakes().isEmpty() ? done(tag, "typed", agent, now) : wrong(tag, agent, typed, now);
    }

    @ForRole(Role.ADMINISTRATOR)
    @PostMapping(PAGE + "/addresses/again")
    ModelAndView again(@PathVariable String tag, @RequestParam(defaultValue = "") String id, CentreAgent agent) {
        var now = this.clock.instant();
        return switch (this.addresses.again(agent, id, now)) {
            case ON_ITS_WAY -> done(tag, "again", agent, now);
            case GONE -> done(tag, "gone", agent, now);
            case TOO_MANY -> {
                var typed = Typed.nothing();
                typed.wrong(
                        MailsModel.again(id),
                        SettingsTexts.in(Redirects.language(tag)).get("wrong.again"));
                yield wrong(tag, agent, typed, now);
            }
        };
    }

    @ForRole(Role.ADMINISTRATOR)
    @PostMapping(PAGE + "/addresses/away")
    ModelAndView away(@PathVariable String tag, @RequestParam(defaultValue = "") String id, CentreAgent agent) {
        var now = this.clock.instant();
        return done(tag, this.addresses.away(agent, id, now) ? "away" : "gone", agent, now);
    }

    private ModelAndView done(String tag, String what, CentreAgent agent, Instant now) {
        this.trail.changed(agent, now);
        return Redirects.to("/portal/" + tag + "/settings?done=" + what);
    }

    private ModelAndView wrong(String tag, CentreAgent agent, Typed typed, Instant now) {
        var page = page(tag, agent, typed, Optional.empty(), now);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String tag, CentreAgent agent, Typed typed, Optional<String> done, Instant now) {
        var language = Redirects.language(tag);
        var model = this.view.of(agent, language, typed, done, now);
        var frame = this.desk
                .frame(agent, language, "/settings", model.words().get("mails.title"))
                .failed(!model.mistakes().isEmpty());
        return new ModelAndView("settings/mails", Map.of("frame", frame, "page", model));
    }
}
