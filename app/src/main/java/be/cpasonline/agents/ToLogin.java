package be.cpasonline.agents;

import be.cpasonline.desk.DeskSide;
import be.cpasonline.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Whoever is not signed in, or no more, is shown the way in; a page that was asked for comes back afterwards. */
final class ToLogin implements AuthenticationEntryPoint {

    private static final String ASKED = "(?:format=[a-z]{3,4}|(?:from|to)=\\d{4}-\\d{2}-\\d{2})";
    private static final String PERIOD = "(?:\\?" + ASKED + "(?:&" + ASKED + "){0,2})";
    private static final Pattern PAGE =
            Pattern.compile("/(?:portal|operator)/(fr|nl|de)(?:/[a-z-]{1,40}|/[0-9a-f-]{36}){0,4}/?" + PERIOD + "?");

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn) {
        var side = DeskSide.ofAddress(request.getRequestURI()).orElse(DeskSide.PORTAL);
        var page = page(request.getRequestURI());
        var home = "/" + side.path() + "/" + language(request).tag() + "/";
        if (request.getRequestURI().equals(home)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, home + "login");
            return;
        }
        var login = home + "login?ended";
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                page.filter(asked -> "GET".equals(request.getMethod()))
                        .map(asked -> login + "&then=" + asked)
                        .orElse(login));
    }

    /** A page of ours that may be come back to; nothing foreign, nothing asked but a file of a period. */
    static Optional<String> page(String address) {
        return Optional.of(address).filter(asked -> PAGE.matcher(asked).matches());
    }

    static Language language(HttpServletRequest request) {
        var named = PAGE.matcher(request.getRequestURI());
        var asked = named.lookingAt() ? Language.ofTag(named.group(1)) : Optional.<Language>empty();
        return asked.orElseGet(() -> preferred(request));
    }

    /** The browser's language, of the three in which the portal speaks. */
    static Language preferred(HttpServletRequest request) {
        var accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse("");
        return Optional.of(Language.preferred(accepted, Language.FRENCH))
                .filter(Language::official)
                .orElse(Language.FRENCH);
    }
}
