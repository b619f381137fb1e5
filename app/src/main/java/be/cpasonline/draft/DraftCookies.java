package be.cpasonline.draft;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** How a browser carries the secret of its draft, and the mark that it is still the visit in which it was opened. */
public final class DraftCookies {

    /** Holds the secret. */
    public static final String DRAFT = "__Host-draft";

    /** Dies with the browser: a kept draft that comes without it is resumed, and shows no answer before it is asked for. */
    public static final String VISIT = "__Host-visit";

    private DraftCookies() {}

    /** Whether the browser sent anything that claims to be a draft. */
    public static boolean claimed(HttpServletRequest request) {
        return value(request, DRAFT).isPresent();
    }

    /** The secret it sent. */
    public static Optional<DraftSecret> secret(HttpServletRequest request) {
        return secret(request, DRAFT);
    }

    /** Whether the browser was closed since. */
    public static boolean visitGoesOn(HttpServletRequest request) {
        return value(request, VISIT).isPresent();
    }

    /** Hands the secret to the browser: until it closes, or for seven days when the draft is kept. */
    public static void give(HttpServletResponse response, DraftSecret secret, Draft draft) {
        replace(response, secret, draft);
        set(response, VISIT, "1", Duration.ofSeconds(-1));
    }

    /** The same for a secret that takes the place of another; whether the browser was closed since stays as it is. */
    public static void replace(HttpServletResponse response, DraftSecret secret, Draft draft) {
        set(response, DRAFT, secret.cookie(), draft.kept() ? draft.lifetime() : Duration.ofSeconds(-1));
    }

    /** Takes both back. */
    public static void take(HttpServletResponse response) {
        set(response, DRAFT, "", Duration.ZERO);
        set(response, VISIT, "", Duration.ZERO);
    }

    /** Gives or, with no age, takes back the cookie of a secret. */
    public static void set(HttpServletResponse response, String name, DraftSecret secret, Duration age) {
        set(response, name, secret.cookie(), age);
    }

    /** The secret in the cookie of that name. */
    public static Optional<DraftSecret> secret(HttpServletRequest request, String name) {
        return value(request, name).flatMap(DraftSecret::of);
    }

    private static void set(HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
