package be.cpasonline.portal;

import be.cpasonline.identity.CentreAgent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * When this browser last showed the whole list from its top, so that reloading says what is new since. Two instants and
 * the number of a centre in a cookie that ends with the browser; nothing of a person.
 *
 * @param before the look before the present one, to which "new" refers on every page of the list
 */
record LastLook(Optional<Instant> before, Optional<Instant> present) {

    private static final String COOKIE = "__Host-look";
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4})\\.([0-9]{0,12})\\.([0-9]{0,12})");

    static LastLook of(HttpServletRequest request, CentreAgent agent) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> WRITTEN.matcher(cookie.getValue()))
                .filter(written -> written.matches()
                        && written.group(1).equals(agent.centre().toString()))
                .map(written -> new LastLook(instant(written.group(2)), instant(written.group(3))))
                .findFirst()
                .orElseGet(() -> new LastLook(Optional.empty(), Optional.empty()));
    }

    /** One look later. */
    LastLook at(Instant now) {
        return new LastLook(this.present, Optional.of(now));
    }

    void keep(HttpServletResponse response, CentreAgent agent) {
        var value = agent.centre() + "." + seconds(this.before) + "." + seconds(this.present);
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String seconds(Optional<Instant> instant) {
        return instant.map(at -> Long.toString(at.getEpochSecond())).orElse("");
    }

    private static Optional<Instant> instant(String seconds) {
        try {
            return seconds.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
