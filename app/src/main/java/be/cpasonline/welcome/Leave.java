package be.cpasonline.welcome;

import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.Drafts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The quick exit: nothing of the visit stays in the service or in the browser but its history. It is a plain link, so
 * that it works at once and always; a link on a foreign site erases nothing.
 */
@Controller
class Leave {

    private static final String EVERYTHING_KEPT = "\"cache\", \"cookies\", \"storage\"";

    private final Drafts drafts;
    private final URI neutralSite;

    Leave(Drafts drafts, @Value("${cpas-online.leave-to}") URI neutralSite) {
        this.drafts = drafts;
        this.neutralSite = neutralSite;
    }

    @GetMapping("/{tag:fr|nl|de|en}/leave")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        var away = ResponseEntity.status(HttpStatus.SEE_OTHER).location(this.neutralSite);
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            return away.build();
        }
        DraftCookies.secret(request).ifPresent(this.drafts::discard);
        away.header("Clear-Site-Data", EVERYTHING_KEPT);
        cookies(request).forEach(name -> away.header(HttpHeaders.SET_COOKIE, dead(name)));
        return away.build();
    }

    /** Named one by one as well, for browsers that do not know the wholesale header. */
    private static Iterable<String> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .filter(name -> name.startsWith("__Host-"))
                .distinct()
                .toList();
    }

    private static String dead(String name) {
        return ResponseCookie.from(name, "")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(0)
                .build()
                .toString();
    }
}
