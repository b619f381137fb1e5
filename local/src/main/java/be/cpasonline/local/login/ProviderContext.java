package be.cpasonline.local.login;

import be.cpasonline.local.console.Console;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * What the provider is made of. It carries no stereotype: the service looks for its own parts in every package below
 * {@code be.cpasonline}, and this is not one.
 */
@ImportAutoConfiguration({
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class
})
final class ProviderContext {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, OneTimeChoice choice, HttpSessionRequestCache requests)
            throws Exception {
        return http.with(
                        new OAuth2AuthorizationServerConfigurer(),
                        server -> server.oidc(oidc ->
                                oidc.userInfoEndpoint(endpoint -> endpoint.userInfoMapper(ProviderContext::userInfo))))
                .oauth2ResourceServer(resource -> resource.jwt(jwt -> {}))
                .authorizeHttpRequests(paths -> paths.requestMatchers(ChoiceServlet.PATH, "/", "/console.css")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(ChoiceServlet.PATH)))
                .securityContext(context -> context.securityContextRepository(choice))
                .requestCache(cache -> cache.requestCache(requests))
                .build();
    }

    @Bean
    OneTimeChoice choice() {
        return new OneTimeChoice();
    }

    /** Without a marking parameter, so that the protocol sees its request as it was; the cache documents null for that. */
    @Bean
    @SuppressWarnings("NullAway")
    HttpSessionRequestCache requests() {
        var requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        requests.setRequestMatcher(request -> request.getRequestURI().equals(OneTimeChoice.USED_AT));
        return requests;
    }

    /** It also stands at the root: without any servlet there the filters of the protocol's own paths would not be asked. */
    @Bean
    ServletRegistrationBean<HttpServlet> choicePage(
            Clients clients, HttpSessionRequestCache requests, OneTimeChoice choice) {
        return new ServletRegistrationBean<>(new ChoiceServlet(clients, requests, choice), ChoiceServlet.PATH, "/");
    }

    @Bean
    ServletRegistrationBean<HttpServlet> styles() {
        return new ServletRegistrationBean<>(new StyleServlet(Console.styles()), "/console.css");
    }

    @Bean
    RegisteredClientRepository registered(Clients clients) {
        return new InMemoryRegisteredClientRepository(
                clients.all().stream().map(ProviderContext::registered).toList());
    }

    private static RegisteredClient registered(Client client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret("{noop}" + client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(client.redirectUri())
                .postLogoutRedirectUris(places -> places.addAll(client.placesAfterLogout()))
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    @Bean
    AuthorizationServerSettings settings(Issuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.url()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
        return new ImmutableJWKSet<>(
                new JWKSet(new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> identityToken() {
        return context -> {
            if ("id_token".equals(context.getTokenType().getValue())) {
                Authentication login = Objects.requireNonNull(context.getPrincipal(), "a token is someone's");
                context.getClaims()
                        .claims(claims -> claims.putAll(Claims.of(login).asMap()));
            }
        };
    }

    private static OidcUserInfo userInfo(OidcUserInfoAuthenticationContext context) {
        Authentication login = context.getAuthorization().getAttribute(Principal.class.getName());
        return new OidcUserInfo(login == null ? Map.of() : Claims.of(login).asMap());
    }

    /** What the provider calls itself, which is also where it is reached. */
    record Issuer(String url) {}
}
