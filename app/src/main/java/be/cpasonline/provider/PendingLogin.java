package be.cpasonline.provider;

import be.cpasonline.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What must be known again when the provider answers; {@code attributes} are ours, it never sees them. */
public record PendingLogin(
        String authorizationUri,
        String clientId,
        String redirectUri,
        Set<String> scopes,
        String state,
        Map<String, String> parameters,
        Map<String, String> attributes) {

    /** The attribute that names it. */
    public static final String LANGUAGE = "language";

    static PendingLogin of(OAuth2AuthorizationRequest login) {
        return new PendingLogin(
                login.getAuthorizationUri(),
                login.getClientId(),
                Optional.ofNullable(login.getRedirectUri()).orElseThrow(),
                login.getScopes(),
                Optional.ofNullable(login.getState()).orElseThrow(),
                texts(login.getAdditionalParameters()),
                texts(login.getAttributes()));
    }

    OAuth2AuthorizationRequest request() {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(this.authorizationUri)
                .clientId(this.clientId)
                .redirectUri(this.redirectUri)
                .scopes(this.scopes)
                .state(this.state)
                .additionalParameters(Map.copyOf(this.parameters))
                .attributes(all -> all.putAll(this.attributes))
                .build();
    }

    /** The language of the page on which the login began. */
    public Language language() {
        return Language.ofTag(this.attributes.getOrDefault(LANGUAGE, "")).orElse(Language.FRENCH);
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        var texts = new HashMap<String, String>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return Map.copyOf(texts);
    }

    @Override
    public String toString() {
        return "PendingLogin[redacted]";
    }
}
