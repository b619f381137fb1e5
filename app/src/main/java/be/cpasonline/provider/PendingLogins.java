package be.cpasonline.provider;

import be.cpasonline.sealing.CookieSeal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A login between our page and the provider's answer: state, nonce and verifier travel sealed in the browser's cookie. */
@Component
public class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String CITIZENS = "__Host-login";
    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String cookie;
    private final CookieSeal seal;

    @Autowired
    PendingLogins(CookieSeal seal) {
        this(CITIZENS, seal);
    }

    private PendingLogins(String cookie, CookieSeal seal) {
        this.cookie = cookie;
        this.seal = seal;
    }

    /** Those of people who are no citizens here, in a cookie of their own. */
    public static PendingLogins in(String cookie, CookieSeal seal) {
        return new PendingLogins(cookie, seal);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return pending(request)
                .filter(login -> login.state().equals(request.getParameter("state")))
                .map(PendingLogin::request)
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request, HttpServletResponse response) {
        if (login == null) {
            set(response, "", Duration.ZERO);
        } else {
            set(response, this.seal.seal(this.cookie, JSON.writeValueAsBytes(PendingLogin.of(login))), LASTS);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var login = loadAuthorizationRequest(request);
        set(response, "", Duration.ZERO);
        return login;
    }

    /** The login this browser began, whatever came back for it. */
    public Optional<PendingLogin> pending(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(this.cookie))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(value -> this.seal.open(this.cookie, value))
                .flatMap(PendingLogins::read);
    }

    private static Optional<PendingLogin> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, PendingLogin.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private void set(HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(this.cookie, value)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
