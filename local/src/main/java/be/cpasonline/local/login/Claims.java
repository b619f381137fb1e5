package be.cpasonline.local.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What the provider says of someone who has chosen who to be and how to log in. */
record Claims(Someone someone, Method method) {

    static Claims of(Authentication login) {
        return new Claims(
                Someone.of(login.getName()).orElseThrow(),
                login.getAuthorities().stream()
                        .flatMap(authority -> Method.of(String.valueOf(authority.getAuthority())).stream())
                        .findFirst()
                        .orElseThrow());
    }

    /** The login as the authorization server carries it: the time of the factor becomes {@code auth_time}. */
    Authentication login() {
        var factor = FactorGrantedAuthority.fromAuthority(this.method.name());
        return UsernamePasswordAuthenticationToken.authenticated(this.someone.subject(), "none", List.of(factor));
    }

    Map<String, Object> asMap() {
        var claims = new LinkedHashMap<>(this.someone.claims());
        claims.put("amr", this.method.references());
        claims.put("acr", this.method.context());
        return claims;
    }
}
