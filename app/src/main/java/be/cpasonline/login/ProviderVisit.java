package be.cpasonline.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * That this browser was logged in at a provider, so that whoever finishes on a shared computer can log out there too. The
 * cookie names the provider and nothing else; no token is kept, so the provider is asked without one.
 */
@Component
public class ProviderVisit {

    private static final String COOKIE = "__Host-logged-in";
    private static final Set<String> KNOWN = Set.of(CitizenProviders.FEDERAL, CitizenProviders.ITSME);

    private final Ways ways;
    private final String publicUrl;

    ProviderVisit(Ways ways, @Value("${cpas-online.public-url}") String publicUrl) {
        this.ways = ways;
        this.publicUrl = publicUrl;
    }

    void remember(HttpServletResponse response, String provider) {
        set(response, provider, -1);
    }

    /** Whether this browser came back from a provider. */
    public boolean of(HttpServletRequest request) {
        return provider(request).isPresent();
    }

    /** Where it logs out there and then comes back to {@code page}; empty when the provider has no such place. */
    public Optional<String> wayOut(HttpServletRequest request, String page) {
        return provider(request)
                .map(this.ways::provider)
                .flatMap(provider -> provider.endOfSession()
                        .map(end -> UriComponentsBuilder.fromUri(end)
                                .queryParam("client_id", "{client}")
                                .queryParam("post_logout_redirect_uri", "{back}")
                                .encode()
                                .buildAndExpand(provider.settings().clientId(), this.publicUrl + page)
                                .toUriString()));
    }

    /** Forgets it. */
    public void end(HttpServletResponse response) {
        set(response, "", 0);
    }

    private static Optional<String> provider(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(KNOWN::contains)
                .findFirst();
    }

    private static void set(HttpServletResponse response, String value, long age) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
