package be.cpasonline.local.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What the provider says of someone who has chosen who to be and how to log in. */
record Claims(Person person, Method method) {

    static Claims of(Authentication login) {
        return new Claims(
                Person.of(login.getName()).orElseThrow(),
                login.getAuthorities().stream()
                        .flatMap(authority -> Method.of(String.valueOf(authority.getAuthority())).stream())
                        .findFirst()
                        .orElseThrow());
    }

    /** The login as the authorization server carries it: the time of the factor becomes {@code auth_time}. */
    Authentication login() {
        var factor = FactorGrantedAuthority.fromAuthority(this.method.name());
        return UsernamePasswordAuthenticationToken.authenticated(this.person.subject(), "none", List.of(factor));
    }

    Map<String, Object> asMap() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", this.person.subject());
        this.person.nationalNumber().ifPresent(number -> claims.put("egovNRN", number));
        claims.put("givenName", this.person.givenName());
        claims.put("surname", this.person.surname());
        claims.put("prefLanguage", this.person.language());
        claims.put("mail", this.person.mail());
        claims.put("amr", this.method.references());
        claims.put("acr", this.method.context());
        return claims;
    }
}
