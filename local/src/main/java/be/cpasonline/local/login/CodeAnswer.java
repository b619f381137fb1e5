package be.cpasonline.local.login;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Answers a code with tokens in the shape of the issuer, or with what was chosen to go wrong. */
final class CodeAnswer implements AuthenticationSuccessHandler {

    private static final String ID_TOKEN = "id_token";

    private final OAuth2AccessTokenResponseAuthenticationSuccessHandler standard =
            new OAuth2AccessTokenResponseAuthenticationSuccessHandler();
    private final OAuth2AuthorizationService authorizations;
    private final Clients clients;
    private final Tokens tokens;

    CodeAnswer(OAuth2AuthorizationService authorizations, Clients clients, Tokens tokens) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.tokens = tokens;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var granted = (OAuth2AccessTokenAuthenticationToken) authentication;
        var fault = chosen(granted).map(Chosen::fault).orElse(Fault.NONE);
        if (fault == Fault.DOWN) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (fault == Fault.GARBAGE) {
            response.setContentType("text/html; charset=utf-8");
            response.getWriter().write("<html><body>It works!</body></html>");
        } else {
            waitWhen(fault == Fault.SLOW);
            this.standard.onAuthenticationSuccess(request, response, shaped(granted, fault));
        }
    }

    private Optional<Chosen> chosen(OAuth2AccessTokenAuthenticationToken granted) {
        return Optional.ofNullable(this.authorizations.findByToken(
                        granted.getAccessToken().getTokenValue(), OAuth2TokenType.ACCESS_TOKEN))
                .flatMap(authorization ->
                        Chosen.of(authorization.<Authentication>getAttribute(Principal.class.getName())));
    }

    private Authentication shaped(OAuth2AccessTokenAuthenticationToken granted, Fault fault) {
        var client = this.clients.of(granted.getRegisteredClient().getClientId());
        var also = new HashMap<>(granted.getAdditionalParameters());
        client.ifPresent(known -> also.computeIfPresent(
                ID_TOKEN, (name, token) -> this.tokens.answer(known, claims(String.valueOf(token)), fault)));
        return new OAuth2AccessTokenAuthenticationToken(
                granted.getRegisteredClient(),
                (Authentication) granted.getPrincipal(),
                granted.getAccessToken(),
                granted.getRefreshToken(),
                also);
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException impossible) {
            throw new IllegalStateException("our own token cannot be read", impossible);
        }
    }

    private static void waitWhen(boolean slow) {
        try {
            Thread.sleep(slow ? Fault.SLOWNESS : java.time.Duration.ZERO);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
