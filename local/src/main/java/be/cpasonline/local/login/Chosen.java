package be.cpasonline.local.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * Who somebody has chosen to be, how they log in, and what goes wrong meanwhile.
 *
 * @param session the provider's own name for this login, the claim {@code sid}
 */
record Chosen(Someone someone, Method method, Fault fault, String session) {

    /** Empty for whoever did not choose, such as a machine. */
    static Optional<Chosen> of(@Nullable Authentication login) {
        return Optional.ofNullable(login)
                .map(Authentication::getDetails)
                .filter(Chosen.class::isInstance)
                .map(Chosen.class::cast);
    }

    /** The login as the authorization server carries it: the time of the factor becomes {@code auth_time}. */
    Authentication login() {
        var factor = FactorGrantedAuthority.fromAuthority(this.method.name());
        var login = UsernamePasswordAuthenticationToken.authenticated(this.someone.subject(), "none", List.of(factor));
        login.setDetails(this);
        return login;
    }

    /** What stands in the id_token of that issuer. */
    Map<String, Object> identity(Issuer issuer, Enterprises enterprises) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", this.someone.subject());
        if (issuer == Issuer.ITSME) {
            claims.put("acr", "http://itsme.services/v2/claim/acr_advanced");
            return claims;
        }
        claims.put("amr", this.method.references());
        claims.put("acr", this.method.context());
        if (issuer == Issuer.AGENTS) {
            claims.put("sid", this.session);
            claims.putAll(this.someone.claims(issuer, enterprises));
        }
        return claims;
    }

    /** What that issuer answers whoever asks about them. */
    Map<String, Object> userInfo(Issuer issuer, Enterprises enterprises) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", this.someone.subject());
        if (issuer == Issuer.FAS) {
            claims.put("fedid", "local-" + this.someone.subject());
            claims.put("assurance_level", this.method.level());
        }
        claims.putAll(this.someone.claims(issuer, enterprises));
        return claims;
    }

    @Override
    public String toString() {
        return "Chosen[redacted]";
    }
}
