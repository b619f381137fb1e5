package be.cpasonline.pages;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Where the token against forged requests is kept: in a cookie, so that no page needs a session for it. */
public final class FormTokens {

    private FormTokens() {}

    /** In a cookie that no script reads and no other host sets. */
    public static CookieCsrfTokenRepository inCookie() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("__Host-csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
