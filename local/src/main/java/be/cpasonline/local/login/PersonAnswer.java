package be.cpasonline.local.login;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import tools.jackson.databind.json.JsonMapper;

/** Says who somebody is, in a signed token: UserInfo as the federal provider and itsme send it. It has no end, as theirs. */
final class PersonAnswer implements AuthenticationSuccessHandler {

    private final OAuth2AuthorizationService authorizations;
    private final Clients clients;
    private final Tokens tokens;
    private final Enterprises enterprises;

    PersonAnswer(OAuth2AuthorizationService authorizations, Clients clients, Tokens tokens, Enterprises enterprises) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.tokens = tokens;
        this.enterprises = enterprises;
    }

    /** The claims, before they are signed. */
    OidcUserInfo claims(OidcUserInfoAuthenticationContext context) {
        var issuer = Issuer.asked().orElseThrow();
        var login = context.getAuthorization().<Authentication>getAttribute(Principal.class.getName());
        return new OidcUserInfo(Chosen.of(login).orElseThrow().userInfo(issuer, this.enterprises));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var answered = (OidcUserInfoAuthenticationToken) authentication;
        var claims = new LinkedHashMap<>(Objects.requireNonNull(answered.getUserInfo(), "it was answered")
                .getClaims());
        var access = (AbstractOAuth2TokenAuthenticationToken<?>) answered.getPrincipal();
        var authorization = Objects.requireNonNull(
                this.authorizations.findByToken(access.getToken().getTokenValue(), OAuth2TokenType.ACCESS_TOKEN),
                "the token was believed");
        var fault = Chosen.of(authorization.<Authentication>getAttribute(Principal.class.getName()))
                .map(Chosen::fault)
                .orElse(Fault.NONE);
        if (fault == Fault.OTHER_PERSON) {
            claims.put("sub", "somebody-else");
        }
        if (fault == Fault.UNSIGNED_USER_INFO) {
            write(response, "application/json", JsonMapper.shared().writeValueAsString(claims));
        } else {
            var client = this.clients.of(authorization.getRegisteredClientId()).orElseThrow();
            write(response, "application/jwt", this.tokens.answer(client, about(claims, client), Fault.NONE));
        }
    }

    private static JWTClaimsSet about(Map<String, Object> claims, Client client) {
        var token = new JWTClaimsSet.Builder();
        claims.forEach(token::claim);
        return token.issuer(Optional.ofNullable(AuthorizationServerContextHolder.getContext())
                        .orElseThrow()
                        .getIssuer())
                .audience(client.id())
                .build();
    }

    private static void write(HttpServletResponse response, String type, String body) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
