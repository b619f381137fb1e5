package be.cpasonline.provider;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;

/**
 * One login provider. Its configuration is fetched when somebody first logs in, and again until that works: the service
 * starts, and stays useful, while the provider is down.
 */
public final class LoginProvider {

    private static final String CONFIGURATION = "/.well-known/openid-configuration";
    /** For how long the word that a login ended may be under way. */
    private static final Duration ENDINGS_COUNT = Duration.ofMinutes(10);
    /** For how long a provider that answered is taken for one that is there. */
    private static final Duration HEARD_OF = Duration.ofSeconds(30);

    private final String id;
    private final ProviderSettings settings;
    private final String redirectUri;
    private final OurKeys ours;
    private final TokenTime time;
    private volatile @Nullable Discovered discovered;

    LoginProvider(String id, ProviderSettings settings, String redirectUri, OurKeys ours, TokenTime time) {
        this.id = id;
        this.settings = settings;
        this.redirectUri = redirectUri;
        this.ours = ours;
        this.time = time;
    }

    /** Our own name for it: part of addresses. */
    public String id() {
        return this.id;
    }

    /** How it is set up. */
    public ProviderSettings settings() {
        return this.settings;
    }

    /** Where one logs out at the provider, if it has such a place; empty too while it cannot be reached. */
    public Optional<URI> endOfSession() {
        return ifReached()
                .map(registration -> registration.getProviderDetails().getConfigurationMetadata())
                .map(metadata -> metadata.get("end_session_endpoint"))
                .map(String::valueOf)
                .map(URI::create);
    }

    /**
     * What it says of a login that ended, in a token it sent us by itself.
     *
     * @throws RefusedToken with the reason
     * @throws RuntimeException while its keys cannot be fetched
     */
    public EndedLogin ended(String logoutToken) {
        var nested = this.settings.answers() == Answers.NESTED;
        var token = tokens().read(logoutToken, nested, expected(TokenClaims.Kind.LOGOUT));
        var oldest = this.time.source().instant().minus(ENDINGS_COUNT).minus(this.settings.clockSkew());
        return EndedLogin.of(token, oldest);
    }

    /**
     * What we know of it once it was reached.
     *
     * @throws RuntimeException while it cannot be
     */
    ClientRegistration reached() {
        return found().registration();
    }

    /**
     * The same of a provider that answered within the last half minute, asked again if need be: no browser is sent to one
     * that is down.
     *
     * @throws RuntimeException while it does not answer
     */
    ClientRegistration answering() {
        var known = this.discovered;
        var now = this.time.source().instant();
        if (known == null || !now.isBefore(known.heardAt().plus(HEARD_OF))) {
            known = heardAgain(known, now);
            this.discovered = known;
        }
        return known.registration();
    }

    Optional<ClientRegistration> ifReached() {
        try {
            return Optional.of(reached());
        } catch (RuntimeException unreachable) {
            return Optional.empty();
        }
    }

    /** Believes tokens of this provider that are meant for us. */
    TokenReader tokens() {
        return found().tokens();
    }

    TokenClaims expected(TokenClaims.Kind kind) {
        return new TokenClaims(kind, this.settings.issuer(), this.settings.clientId(), this.settings.clockSkew());
    }

    RestClient calls() {
        return ProviderCalls.within(this.settings.timeout()).build();
    }

    private Discovered found() {
        var known = this.discovered;
        if (known == null) {
            known = discovered(configuration(), this.time.source().instant());
            this.discovered = known;
        }
        return known;
    }

    private Discovered heardAgain(@Nullable Discovered known, Instant now) {
        var configuration = configuration();
        return known != null && known.configuration().equals(configuration)
                ? known.heardOf(now)
                : discovered(configuration, now);
    }

    private Map<String, Object> configuration() {
        var configuration = calls().get()
                .uri(this.settings.issuer() + CONFIGURATION)
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (configuration == null || !this.settings.issuer().equals(configuration.get("issuer"))) {
            throw new IllegalStateException("the configuration is not that of the issuer");
        }
        return configuration;
    }

    private Discovered discovered(Map<String, Object> configuration, Instant now) {
        var registration = ClientRegistrations.fromOidcConfiguration(configuration)
                .registrationId(this.id)
                .clientId(this.settings.clientId())
                .clientSecret(this.settings.clientSecret())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(this.redirectUri)
                .scope(this.settings.scopes());
        if (this.settings.byAssertion()) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
        }
        var built = registration.build();
        return new Discovered(configuration, built, reader(built), now);
    }

    private TokenReader reader(ClientRegistration registration) {
        var keys = IssuerKeys.at(
                String.valueOf(registration.getProviderDetails().getJwkSetUri()), this.settings.timeout());
        return new TokenReader(this.settings.algorithms(), keys, this.ours, this.time);
    }

    /** By their id, among those. */
    static Optional<LoginProvider> of(List<LoginProvider> providers, String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    private record Discovered(
            Map<String, Object> configuration, ClientRegistration registration, TokenReader tokens, Instant heardAt) {

        Discovered heardOf(Instant now) {
            return new Discovered(this.configuration, this.registration, this.tokens, now);
        }
    }
}
