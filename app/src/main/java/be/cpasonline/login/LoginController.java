package be.cpasonline.login;

import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.Drafts;
import be.cpasonline.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends an applicant to the provider, or forgets a login that was made. */
@Controller
class LoginController {

    private static final Logger LOG = LoggerFactory.getLogger(LoginController.class);

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final PendingLogins pending;
    private final LoginSettings settings;
    private final Drafts drafts;
    private final Clock clock;

    LoginController(
            FederalProvider provider, PendingLogins pending, LoginSettings settings, Drafts drafts, Clock clock) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(provider);
        this.pending = pending;
        this.settings = settings;
        this.drafts = drafts;
        this.clock = clock;
    }

    @PostMapping("/{tag:fr|nl|de|en}/login")
    ResponseEntity<Void> start(
            @PathVariable String tag,
            @RequestParam(name = "with", defaultValue = "itsme") String with,
            HttpServletRequest request,
            HttpServletResponse response) {
        return asked(request)
                .map(asked -> seeOther(saved(asked, tag, with, request, response)))
                .orElseGet(() -> seeOther("/" + tag + "/identity?note=unavailable"));
    }

    @PostMapping("/{tag:fr|nl|de|en}/login/forget")
    ResponseEntity<Void> forget(@PathVariable String tag, HttpServletRequest request) {
        DraftCookies.secret(request)
                .ifPresent(secret ->
                        this.drafts.change(secret, draft -> draft.with(Optional.empty()), this.clock.instant()));
        return seeOther("/" + tag + "/identity");
    }

    /** Empty while the provider cannot be reached: the page then offers the other ways. */
    private Optional<OAuth2AuthorizationRequest> asked(HttpServletRequest request) {
        try {
            return Optional.ofNullable(this.requests.resolve(request, FederalProvider.ID));
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "The login provider cannot be reached: {}",
                    unreachable.getClass().getName());
            return Optional.empty();
        }
    }

    private String saved(
            OAuth2AuthorizationRequest asked,
            String tag,
            String with,
            HttpServletRequest request,
            HttpServletResponse response) {
        var level = with.equals("eid") ? this.settings.eidLevel() : this.settings.itsmeLevel();
        var login = OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", tag);
                    parameters.put("acr_values", level);
                })
                .attributes(attributes -> attributes.put(
                        PendingLogin.LANGUAGE, Language.ofTag(tag).orElseThrow().tag()))
                .build();
        this.pending.saveAuthorizationRequest(login, request, response);
        return login.getAuthorizationRequestUri();
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
