package be.cpasonline.login;

import be.cpasonline.provider.PendingLogin;
import be.cpasonline.provider.PendingLogins;
import be.cpasonline.provider.ProviderLogin;
import be.cpasonline.provider.TokenTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** When a login began here, so that it is known whether the person proved who they are after that. */
@Component
class LoginStart {

    private static final String BEGUN = "begun";

    private final ProviderLogin login;
    private final PendingLogins pending;
    private final Ways ways;
    private final TokenTime time;

    LoginStart(ProviderLogin login, PendingLogins pending, Ways ways, TokenTime time) {
        this.login = login;
        this.pending = pending;
        this.ways = ways;
        this.time = time;
    }

    /** Where the browser must go; empty while the provider cannot be reached. */
    Optional<String> begin(Ways.Way way, String tag, HttpServletRequest request, HttpServletResponse response) {
        var begun = String.valueOf(this.time.source().instant().getEpochSecond());
        var attributes = Map.of(PendingLogin.LANGUAGE, tag, BEGUN, begun);
        return this.login.begin(way.provider(), this.pending, way.parameters(tag), attributes, request, response);
    }

    /** Whether that login is as new as its provider was asked to make sure. */
    boolean fresh(String provider, OidcUser person, HttpServletRequest request) {
        var begun = this.pending
                .pending(request)
                .map(login -> login.attributes().getOrDefault(BEGUN, "0"))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
        return this.ways.freshness(provider).holds(proved(person), begun.orElse(Instant.EPOCH));
    }

    /** Of the signed token alone; a time that cannot be read is long ago. */
    private static Optional<Instant> proved(OidcUser person) {
        return switch (person.getIdToken().getClaims().get(IdTokenClaimNames.AUTH_TIME)) {
            case null -> Optional.empty();
            case Instant at -> Optional.of(at);
            case Date at -> Optional.of(at.toInstant());
            case Number seconds -> Optional.of(Instant.ofEpochSecond(seconds.longValue()));
            default -> Optional.of(Instant.EPOCH);
        };
    }
}
