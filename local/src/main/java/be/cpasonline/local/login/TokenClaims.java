package be.cpasonline.local.login;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What stands in the tokens besides what the protocol puts there. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final String api;
    private final Enterprises enterprises;

    TokenClaims(String api, Enterprises enterprises) {
        this.api = api;
        this.enterprises = enterprises;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Issuer.asked().ifPresent(issuer -> {
            if (issuer == Issuer.MACHINES) {
                ofMachine(context);
            } else if ("id_token".equals(context.getTokenType().getValue())) {
                Chosen.of(context.getPrincipal())
                        .ifPresent(chosen -> add(context, chosen.identity(issuer, this.enterprises)));
            }
        });
    }

    /** Meant for the service's own operations, and standing for one centre. RFC 9068, section 2.2. */
    private void ofMachine(JwtEncodingContext context) {
        var client = context.getRegisteredClient().getClientId();
        add(
                context,
                Map.of(
                        "aud",
                        List.of(this.api),
                        "azp",
                        client,
                        "client_id",
                        client,
                        "scope",
                        String.join(" ", context.getAuthorizedScopes())));
        Machine.ALL.stream()
                .filter(machine -> machine.client().equals(client))
                .forEach(machine -> add(context, this.enterprises.claims(List.of(machine.centre()))));
    }

    private static void add(JwtEncodingContext context, Map<String, Object> more) {
        context.getClaims().claims(claims -> claims.putAll(more));
    }
}
