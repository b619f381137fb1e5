package be.cpasonline.local.login;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The clients that the issuers know, each known to its own issuer only. */
final class Registrations implements RegisteredClientRepository {

    private final RegisteredClientRepository people;
    private final RegisteredClientRepository machines;
    private final Clients clients;

    Registrations(Clients clients, String vendorKeys) {
        this.clients = clients;
        this.people = new InMemoryRegisteredClientRepository(
                clients.all().stream().map(Registrations::of).toList());
        this.machines = new InMemoryRegisteredClientRepository(
                Machine.ALL.stream().map(machine -> of(machine, vendorKeys)).toList());
    }

    private static RegisteredClient of(Client client) {
        var registered = RegisteredClient.withId(client.id())
                .clientId(client.id())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(client.redirectUri())
                .scopes(scopes -> scopes.addAll(client.issuer().scopes()));
        var settings = ClientSettings.builder().requireProofKey(true);
        if (client.secret().isBlank()) {
            byAssertion(registered, settings, client.keys());
        } else {
            registered
                    .clientSecret("{noop}" + client.secret())
                    .clientAuthenticationMethods(methods -> methods.addAll(List.of(
                            ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
                            ClientAuthenticationMethod.CLIENT_SECRET_POST)));
        }
        return registered.clientSettings(settings.build()).build();
    }

    private static RegisteredClient of(Machine machine, String vendorKeys) {
        var registered = RegisteredClient.withId(machine.client())
                .clientId(machine.client())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(machine.scopes()));
        var settings = ClientSettings.builder();
        byAssertion(registered, settings, vendorKeys);
        return registered.clientSettings(settings.build()).build();
    }

    private static void byAssertion(RegisteredClient.Builder registered, ClientSettings.Builder settings, String keys) {
        registered.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
        settings.jwkSetUrl(keys).tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS256);
    }

    /** Asked for when a secret was used that is not kept as it should be: here they are, in the clear. */
    @Override
    public void save(RegisteredClient client) {
        this.people.save(client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        var asked = Issuer.asked();
        if (asked.filter(Issuer.MACHINES::equals).isPresent()) {
            return this.machines.findByClientId(id);
        }
        return Stream.ofNullable(this.people.findByClientId(id))
                .filter(found -> this.clients.of(id).map(Client::issuer).equals(asked))
                .findFirst()
                .orElse(null);
    }
}
