package be.cpasonline.machines;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.provider.AccessTokens;
import be.cpasonline.provider.RefusedToken;
import be.cpasonline.provider.RefusedToken.Reason;
import be.cpasonline.provider.TokenTime;
import be.cpasonline.provider.UnreachableIssuer;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Knows the centres' software by its access tokens: each stands for one centre, and nothing in a call widens it. */
@Component
@EnableConfigurationProperties(MachineSettings.class)
public class Machines {

    private final MachineSettings settings;
    private final AccessTokens tokens;
    private final OrganizationClaims organizations;
    private final WelfareCentres centres;

    Machines(MachineSettings settings, TokenTime time, OrganizationClaims organizations, WelfareCentres centres) {
        this.settings = settings;
        this.tokens = new AccessTokens(settings.tokens(), time);
        this.organizations = organizations;
        this.centres = centres;
    }

    /**
     * Who calls with this token.
     *
     * @param shown the certificate with which they called, if any
     * @param now by which the directory is read; the token itself goes by the machine's time
     * @throws RefusedCaller when the token lets nobody in
     */
    public Caller caller(String token, Optional<X509Certificate> shown, Instant now) {
        var believed = believed(token);
        var bound = CertificateBinding.held(believed, shown);
        var day = BelgianTime.dayOf(now);
        var centre = this.organizations.centre(believed.getClaims(), day).number();
        var client = client(believed);
        var id = this.settings.tokens().issuer() + '\n' + client + '\n' + centre;
        var software = new CentreSoftware(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                client,
                centre,
                this.centres.inheritedBy(centre, day),
                scopes(believed));
        return new Caller(
                software,
                Objects.requireNonNull(believed.getExpiresAt()),
                bound,
                shown.map(certificate -> certificate.getNotAfter().toInstant()));
    }

    /**
     * That machines can be let in at all.
     *
     * @throws RefusedCaller while the operator has set up no authorization server
     */
    public void mustBeUsed() {
        if (!this.settings.tokens().used()) {
            throw new RefusedCaller(new Refusal.Undecided("not-set-up"));
        }
    }

    /** How the authorization server calls that scope. */
    public String nameOf(SoftwareScope scope) {
        return this.settings.nameOf(scope);
    }

    private Jwt believed(String token) {
        mustBeUsed();
        try {
            return this.tokens.read(token);
        } catch (RefusedToken refused) {
            throw new RefusedCaller(
                    refused.reason() == Reason.EXPIRED
                            ? new Refusal.Expired()
                            : new Refusal.Invalid(refused.reason().code()));
        } catch (UnreachableIssuer unreachable) {
            throw new RefusedCaller(new Refusal.Undecided("unreachable"));
        }
    }

    private String client(Jwt token) {
        return this.settings.clientClaim().texts(token.getClaims()).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(token.getSubject()))
                .filter(client -> client.length() <= 200 && !client.isBlank())
                .orElseThrow(() -> new RefusedCaller(new Refusal.Invalid("no-client")));
    }

    private Set<SoftwareScope> scopes(Jwt token) {
        var names = this.settings.scopeClaim().texts(token.getClaims()).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .collect(Collectors.toSet());
        return Arrays.stream(SoftwareScope.values())
                .filter(scope -> names.contains(nameOf(scope)))
                .collect(Collectors.toSet());
    }
}
