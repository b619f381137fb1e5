package be.cpasonline.provider;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One login provider, as an operator sets it.
 *
 * @param issuer its name and address, below which stands its configuration; blank for a provider that is not used
 * @param clientSecret blank when we prove who we are with a signed assertion ({@code private_key_jwt})
 * @param answers how it gives what it knows
 * @param algorithms the signatures we believe, whatever the header of a token or the provider's configuration says
 * @param clockSkew by how much its clock and ours may differ
 * @param timeout how long one of its answers may take; a login needs two or three
 */
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        List<String> scopes,
        @DefaultValue("SIGNED") Answers answers,
        @DefaultValue({"RS256", "ES256"}) List<String> algorithms,
        @DefaultValue("2m") Duration clockSkew,
        @DefaultValue("5s") Duration timeout) {

    public ProviderSettings {
        scopes = List.copyOf(scopes);
        algorithms = List.copyOf(algorithms);
    }

    /** Whether the operator set it up. */
    public boolean used() {
        return !this.issuer.isBlank();
    }

    /** Scheme, host and port of its pages. */
    public String origin() {
        var address = URI.create(this.issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }

    boolean needsKeys() {
        return used() && (byAssertion() || this.answers == Answers.NESTED);
    }

    boolean byAssertion() {
        return this.clientSecret.isBlank();
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + this.issuer + ", " + this.clientId + "]";
    }
}
