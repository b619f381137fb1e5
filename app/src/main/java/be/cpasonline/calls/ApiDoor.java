package be.cpasonline.calls;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** How the API is entered: its own chain without cookies or sessions, behind a filter that sees every call first. */
@Configuration(proxyBeanMethods = false)
class ApiDoor {

    /** Some 20 MB at most: a bucket and its key take about 200 bytes. */
    static final int ADDRESSES_REMEMBERED = 100_000;

    @Bean
    FilterRegistrationBean<CallFilter> callFilter(AddressLimit limit, Watching watching) {
        var registration = new FilterRegistrationBean<>(new CallFilter(limit, watching));
        registration.addUrlPatterns("/REST/*");
        // One place is left before it, for whoever watches every call with its final answer.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ContainerErrors> containerErrors() {
        var registration = new FilterRegistrationBean<>(new ContainerErrors());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals() {
        return container -> container.addEngineValves(new ContainerRefusals());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain apiSecurity(HttpSecurity http, TokenDoor tokens, List<DoorRule> rules, AddressLimit addresses) {
        return http.securityMatcher("/REST/**")
                .authorizeHttpRequests(calls -> {
                    rules.forEach(rule -> open(calls, rule, tokens, addresses));
                    calls.requestMatchers(guarded(rules)).access(tokens.whoeverMayDoAnything());
                    calls.anyRequest().access(counted(addresses, false));
                })
                .exceptionHandling(denied -> denied.authenticationEntryPoint((_, _, _) -> nothingThere())
                        .accessDeniedHandler((_, _, _) -> nothingThere()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(
                                csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'; sandbox")))
                .build();
    }

    /** By another method, the same addresses answer that there is no such method. */
    private static String[] guarded(List<DoorRule> rules) {
        return rules.stream()
                .filter(DoorRule.ForSoftware.class::isInstance)
                .map(DoorRule.ForSoftware.class::cast)
                .flatMap(rule -> rule.patterns().stream())
                .toArray(String[]::new);
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls,
            DoorRule rule,
            TokenDoor tokens,
            AddressLimit addresses) {
        switch (rule) {
            case DoorRule.ForAnybody open ->
                calls.requestMatchers(open.patterns().toArray(String[]::new)).access(counted(addresses, true));
            case DoorRule.ForSoftware guarded ->
                calls.requestMatchers(guarded.method(), guarded.patterns().toArray(String[]::new))
                        .access(tokens.whoMay(guarded.scope()));
        }
    }

    /** A token that nobody reads here excuses from no limit. */
    private static AuthorizationManager<RequestAuthorizationContext> counted(AddressLimit addresses, boolean granted) {
        return (_, context) -> {
            if (TokenDoor.token(context.getRequest()).isPresent()) {
                addresses.count(context.getRequest());
            }
            return new AuthorizationDecision(granted);
        };
    }

    private static void nothingThere() {
        throw new ProblemException(Problem.of(ProblemType.RESOURCE_NOT_FOUND));
    }
}
