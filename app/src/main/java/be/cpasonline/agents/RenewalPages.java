package be.cpasonline.agents;

import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.provider.LoginProvider;
import be.cpasonline.provider.PendingLogin;
import be.cpasonline.provider.ProviderLogin;
import be.cpasonline.provider.TokenTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Whoever logged in a while ago proves once more who they are, before settings and files: why, and one button. */
@Controller
class RenewalPages {

    static final String RENEWAL = "renewal";
    static final String PATH = "/again";

    static final Texts TEXTS =
            Texts.beside(RenewalPages.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);
    private static final String PAGE = "/{side:portal|operator}/{tag:fr|nl|de}" + PATH;

    private final Desk desk;
    private final LoginProvider provider;
    private final ProviderLogin login;
    private final DeskLogins deskLogins;
    private final TokenTime time;
    private final AgentLoginSettings settings;

    RenewalPages(
            Desk desk,
            @Qualifier(AgentProvider.ID) LoginProvider provider,
            ProviderLogin login,
            DeskLogins deskLogins,
            TokenTime time,
            AgentLoginSettings settings) {
        this.desk = desk;
        this.provider = provider;
        this.login = login;
        this.deskLogins = deskLogins;
        this.time = time;
        this.settings = settings;
    }

    /** {@code then} is empty when another tab waits. */
    record Model(Optional<String> note, String text, String button, String action, String then) {}

    @GetMapping(PAGE)
    ModelAndView why(
            @PathVariable String side,
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String then,
            @RequestParam Optional<String> refused,
            @RequestParam Optional<String> unavailable,
            HttpServletRequest request) {
        var texts = TEXTS.in(Language.ofTag(tag).orElseThrow());
        var frame = this.desk.frame(request, place(side), texts.language(), PATH, texts.get("again.title"));
        var note = refused.map(asked -> texts.get("again.refused"))
                .or(() -> unavailable.map(asked -> texts.get("login.unavailable")));
        var model = new Model(
                note,
                texts.get("again.text." + side, "minutes", this.settings.freshMinutes()),
                texts.get("again.button"),
                frame.href(PATH),
                ToLogin.page(then).orElse(""));
        return new ModelAndView("agents/again", "frame", frame).addObject("page", model);
    }

    /** OpenID Connect Core 1.0, section 3.1.2.1: whoever is logged in at the provider is asked all the same. */
    @PostMapping(PAGE)
    @ForRole(Role.READER)
    ResponseEntity<Void> start(
            @PathVariable String side,
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String then,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {
        var renewal = new Renewal(id(who), this.time.source().instant());
        var attributes = new HashMap<>(Map.of(PendingLogin.LANGUAGE, tag, RENEWAL, renewal.written()));
        var home = "/" + side + "/" + tag;
        attributes.put(LoginPages.THEN, ToLogin.page(then).orElse(home + PATH + "/done"));
        return this.login
                .begin(
                        this.provider,
                        this.deskLogins.pending(),
                        Map.of("ui_locales", tag, "prompt", "login", "max_age", "0"),
                        attributes,
                        request,
                        response)
                .map(LoginPages::seeOther)
                .orElseGet(() -> LoginPages.seeOther(address(home, then) + "&unavailable"));
    }

    /** Where whoever left another tab waiting arrives. */
    @GetMapping(PAGE + "/done")
    ModelAndView done(@PathVariable String side, @PathVariable String tag, HttpServletRequest request) {
        var texts = TEXTS.in(Language.ofTag(tag).orElseThrow());
        var frame =
                this.desk.frame(request, place(side), texts.language(), PATH + "/done", texts.get("again.done.title"));
        return new ModelAndView("agents/stay", "frame", frame)
                .addObject("until", texts.get("again.done.text"))
                .addObject("next", texts.get("again.done.next"));
    }

    /** Of the page that asks for it; afterwards one comes back to that other page. */
    static String address(String home, String then) {
        return home + PATH + "?then="
                + ToLogin.page(then)
                        .map(page -> UriUtils.encodeQueryParam(page, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private static UUID id(Authentication who) {
        return switch (who.getPrincipal()) {
            case CentreAgent agent -> agent.agent();
            case FederalOperator operator -> operator.operator();
            case null, default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static DeskSide place(String side) {
        return DeskSide.ofAddress("/" + side).orElseThrow();
    }
}
