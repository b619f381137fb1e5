package be.cpasonline.provider;

import be.cpasonline.provider.RefusedToken.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks a provider what it knows of whoever logged in, and believes it only when it is meant for us and about them. */
@Component
class UserInfoReader implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String REFUSED = "refused_token";
    static final String UNREACHABLE = "user_info_unreachable";

    private static final MediaType TOKEN = MediaType.parseMediaType("application/jwt");
    private static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {};

    private final List<LoginProvider> providers;

    UserInfoReader(List<LoginProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var provider = LoginProvider.of(
                        this.providers, request.getClientRegistration().getRegistrationId())
                .orElseThrow();
        try {
            var claims = claims(provider, request);
            if (!Objects.equals(request.getIdToken().getSubject(), claims.get("sub"))) {
                throw new RefusedToken(Reason.SUBJECT);
            }
            return new DefaultOidcUser(List.<GrantedAuthority>of(), request.getIdToken(), new OidcUserInfo(claims));
        } catch (RefusedToken refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(REFUSED), refused);
        } catch (RestClientException | JwtException unreachable) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNREACHABLE), unreachable);
        }
    }

    private static Map<String, Object> claims(LoginProvider provider, OidcUserRequest request) {
        var answers = provider.settings().answers();
        var answer = provider.calls()
                .get()
                .uri(address(request))
                .headers(headers -> {
                    headers.setBearerAuth(request.getAccessToken().getTokenValue());
                    headers.setAccept(List.of(answers == Answers.PLAIN ? MediaType.APPLICATION_JSON : TOKEN));
                })
                .retrieve()
                .toEntity(String.class);
        return answers == Answers.PLAIN ? plain(answer) : believed(provider, answer, answers == Answers.NESTED);
    }

    private static String address(OidcUserRequest request) {
        return Objects.requireNonNull(
                request.getClientRegistration()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri(),
                "a provider has a place for UserInfo");
    }

    private static Map<String, Object> believed(LoginProvider provider, ResponseEntity<String> answer, boolean nested) {
        if (!Optional.ofNullable(answer.getHeaders().getContentType())
                .filter(TOKEN::includes)
                .isPresent()) {
            throw new RefusedToken(Reason.ALGORITHM);
        }
        var token = Optional.ofNullable(answer.getBody()).orElse("").strip();
        return provider.tokens()
                .read(token, nested, provider.expected(TokenClaims.Kind.USER_INFO))
                .getClaims();
    }

    private static Map<String, Object> plain(ResponseEntity<String> answer) {
        try {
            return JsonMapper.shared()
                    .readValue(Optional.ofNullable(answer.getBody()).orElse(""), CLAIMS);
        } catch (JacksonException unreadable) {
            throw new RefusedToken(Reason.UNREADABLE);
        }
    }
}
