package be.cpasonline.local.login;

import be.cpasonline.local.console.Console;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcProviderConfigurationEndpointConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
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

    private static final String API = "/REST/cpasOnline/v1";
    private static final String[] ENDS = Stream.of(Issuer.FAS, Issuer.ITSME, Issuer.AGENTS)
            .map(issuer -> issuer.path() + EndServlet.PATH)
            .toArray(String[]::new);
    private static final String[] OPEN = Stream.concat(
                    Stream.of(
                            ChoiceServlet.PATH,
                            "/",
                            "/console.css",
                            VendorServlet.PATH,
                            VendorServlet.KEYS,
                            VendorServlet.PRIVATE_KEY,
                            VendorServlet.TOKEN),
                    Stream.of(ENDS))
            .toArray(String[]::new);

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            OneTimeChoice choice,
            HttpSessionRequestCache requests,
            CodeAnswer codes,
            PersonAnswer people)
            throws Exception {
        return http.with(
                        new OAuth2AuthorizationServerConfigurer(),
                        server -> server.tokenEndpoint(tokens -> tokens.accessTokenResponseHandler(codes))
                                .oidc(oidc -> oidc.providerConfigurationEndpoint(ProviderContext::configuration)
                                        .userInfoEndpoint(endpoint -> endpoint.userInfoMapper(people::claims)
                                                .userInfoResponseHandler(people))))
                .oauth2ResourceServer(resource -> resource.jwt(jwt -> {}))
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(ChoiceServlet.PATH)))
                .securityContext(context -> context.securityContextRepository(choice))
                .requestCache(cache -> cache.requestCache(requests))
                .build();
    }

    private static void configuration(OidcProviderConfigurationEndpointConfigurer endpoint) {
        endpoint.providerConfigurationCustomizer(configuration -> {
            configuration.endSessionEndpoint(
                    AuthorizationServerContextHolder.getContext().getIssuer() + EndServlet.PATH);
            configuration.scopes(
                    scopes -> scopes.addAll(Issuer.asked().map(Issuer::scopes).orElse(List.of())));
        });
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
        requests.setRequestMatcher(OneTimeChoice::isUsedAt);
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
    ServletRegistrationBean<HttpServlet> ends(Clients clients, Server server, Tokens tokens) {
        var workers = clients.all().stream()
                .filter(client -> client.issuer() == Issuer.AGENTS)
                .findFirst()
                .orElseThrow();
        var backChannel = new BackChannel(workers, server.of(Issuer.AGENTS), tokens, InstantSource.system());
        return new ServletRegistrationBean<>(new EndServlet(clients, backChannel), ENDS);
    }

    @Bean
    ServletRegistrationBean<HttpServlet> vendorPage(Vendor vendor, Clients clients) {
        return new ServletRegistrationBean<>(
                new VendorServlet(vendor, clients.origin() + API),
                VendorServlet.PATH,
                VendorServlet.KEYS,
                VendorServlet.PRIVATE_KEY,
                VendorServlet.TOKEN);
    }

    /** How the invented vendor's pair of keys is kept from one start to the next. */
    record VendorKeeping(UnaryOperator<Supplier<String>> keeping) {}

    @Bean
    Vendor vendor(Server server, VendorKeeping keeping) {
        return new Vendor(server.of(Issuer.MACHINES) + "/oauth2/token", InstantSource.system(), keeping.keeping());
    }

    @Bean
    RegisteredClientRepository registered(Clients clients, Server server) {
        return new Registrations(clients, server.url() + VendorServlet.KEYS);
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new InMemoryOAuth2AuthorizationService();
    }

    @Bean
    Enterprises enterprises() {
        return new Enterprises();
    }

    @Bean
    CodeAnswer codes(OAuth2AuthorizationService authorizations, Clients clients, Tokens tokens) {
        return new CodeAnswer(authorizations, clients, tokens);
    }

    @Bean
    PersonAnswer people(
            OAuth2AuthorizationService authorizations, Clients clients, Tokens tokens, Enterprises enterprises) {
        return new PersonAnswer(authorizations, clients, tokens, enterprises);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder()
                .multipleIssuersAllowed(true)
                .build();
    }

    @Bean
    IssuerKeys keys() {
        return new IssuerKeys();
    }

    @Bean
    Tokens tokens(IssuerKeys keys) {
        return new Tokens(keys);
    }

    @Bean
    JwtDecoder decoder(IssuerKeys keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Clients clients, Enterprises enterprises) {
        return new TokenClaims(clients.origin() + API, enterprises);
    }

    /** Where the provider is reached; its issuers stand below. */
    record Server(String url) {
        String of(Issuer issuer) {
            return this.url + issuer.path();
        }
    }
}
