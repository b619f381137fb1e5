package be.cpasonline.settings;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.Confirmations;
import be.cpasonline.preferences.Confirmations.Link;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link in a mail leads: a page with a button. Opening it confirms nothing, since mail servers follow the links of
 * mails; pressing the button does. No session, no sign in: whoever reads the mails of the address has the secret.
 */
@Controller
class ConfirmController {

    private static final String SECRET = "/confirm/{secret:[A-Za-z0-9_-]{1,64}}";
    private static final String AS_MAILED = "/portal" + SECRET;
    private static final String PAGE = "/portal/{language:fr|nl|de}" + SECRET;

    private final Confirmations confirmations;
    private final WelfareCentres centres;
    private final Desk desk;
    private final Clock clock;

    ConfirmController(Confirmations confirmations, WelfareCentres centres, Desk desk, Clock clock) {
        this.confirmations = confirmations;
        this.centres = centres;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(AS_MAILED)
    ModelAndView look(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String language,
            @RequestHeader(name = "Accept-Language", defaultValue = "") String accepted) {
        return look(language(language, accepted), secret);
    }

    @GetMapping(PAGE)
    ModelAndView look(@PathVariable String language, @PathVariable String secret) {
        return look(Redirects.language(language), secret);
    }

    @PostMapping(AS_MAILED)
    ModelAndView confirm(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String language,
            @RequestHeader(name = "Accept-Language", defaultValue = "") String accepted) {
        return confirm(language(language, accepted), secret);
    }

    @PostMapping(PAGE)
    ModelAndView confirm(@PathVariable String language, @PathVariable String secret) {
        return confirm(Redirects.language(language), secret);
    }

    private ModelAndView look(Language language, String secret) {
        return page(this.confirmations.look(secret, this.clock.instant()), secret, language, false);
    }

    private ModelAndView confirm(Language language, String secret) {
        return page(this.confirmations.confirm(secret, this.clock.instant()), secret, language, true);
    }

    private ModelAndView page(Link link, String secret, Language language, boolean pressed) {
        var words = SettingsTexts.in(language);
        var model = switch (link) {
            case Link.Waits(var centre, var address) ->
                pressed
                        ? ConfirmModel.done(words, name(centre, language), address.address())
                        : ConfirmModel.question(words, name(centre, language), address.address(), secret);
            case Link.Used(var centre) -> ConfirmModel.used(words, name(centre, language));
            case Link.Expired() -> ConfirmModel.expired(words);
            case Link.Over() -> ConfirmModel.over(words);
        };
        var frame = this.desk.anonymous(DeskSide.PORTAL, language, "/confirm/" + secret, model.title());
        return new ModelAndView("settings/confirm", Map.of("frame", frame, "page", model));
    }

    private String name(CentreNumber centre, Language language) {
        return this.centres
                .find(centre, BelgianTime.dayOf(this.clock.instant()))
                .map(found -> found.name().in(language))
                .orElse("");
    }

    /** The language of the link, else of the browser; agents have no pages in English. */
    private static Language language(String asked, String accepted) {
        return Optional.of(asked)
                .flatMap(Language::ofTag)
                .or(() -> Optional.of(Language.preferred(accepted, Language.FRENCH)))
                .filter(language -> language != Language.ENGLISH)
                .orElse(Language.FRENCH);
    }
}
