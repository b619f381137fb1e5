package be.cpasonline.agents;

import be.cpasonline.desk.DeskSide;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.pages.FormTokens;
import be.cpasonline.provider.PendingLogins;
import be.cpasonline.provider.ProviderLogin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * What stands below {@code /portal} and {@code /operator} is closed to everybody but the agents of a centre and the
 * federal service, each on their side, unless it is opened here by name.
 */
@Configuration
class DeskSecurity {

    private static final String LANGUAGE = "/{tag:fr|nl|de}";

    /** Without a session: the calendar feed and the confirmation of an address, which carry their own secret. */
    private static final String BY_SECRET = "/portal/(calendar|((fr|nl|de)/)?confirm)/.*";

    @Bean
    @Order(10)
    SecurityFilterChain pagesOfTheDesk(
            HttpSecurity http,
            ProviderLogin provider,
            DeskLogins logins,
            DeskSessions sessions,
            Arrival arrival,
            KeptRefusal kept)
            throws Exception {
        login(http, provider, logins.pending(), arrival);
        return http.securityMatcher(DeskSecurity::isOfTheDesk)
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/portal",
                                "/operator",
                                "/portal" + LANGUAGE + "/login",
                                "/operator" + LANGUAGE + "/login",
                                "/portal" + LANGUAGE + "/no-access",
                                "/portal" + LANGUAGE + CentrePages.PATH,
                                "/portal" + LANGUAGE + "/help",
                                "/operator" + LANGUAGE + "/help",
                                LoginEnded.ADDRESS)
                        .permitAll()
                        .requestMatchers("/portal/**")
                        .access((who, context) -> is(CentreAgent.class, who, context))
                        .requestMatchers("/operator/**")
                        .access((who, context) -> is(FederalOperator.class, who, context))
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new FilesOfOperators(), CsrfFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                // A login begins a session of its own in DeskSessions: what it had to be protected from is gone.
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER)
                        .sessionFixation(SessionFixationConfigurer::none))
                .csrf(csrf -> csrf.csrfTokenRepository(FormTokens.inCookie())
                        .ignoringRequestMatchers(LoginEnded.ADDRESS)
                        // A login changes the token in Arrival; one that is only renewed leaves the forms of other tabs
                        // good.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new ToLogin()).accessDeniedHandler(kept))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nothing the provider sends is kept: {@link Arrival} begins the session, with what may stand in it. */
    private static void login(HttpSecurity http, ProviderLogin provider, PendingLogins pending, Arrival arrival) {
        http.oauth2Login(login -> {
            provider.configure(login, pending);
            login.loginPage("/portal/fr/login")
                    .redirectionEndpoint(back -> back.baseUri(AgentProvider.WAY_BACK + "*"))
                    .securityContextRepository(new NullSecurityContextRepository())
                    .successHandler(arrival)
                    .failureHandler(arrival);
        });
    }

    private static boolean isOfTheDesk(HttpServletRequest request) {
        var path = request.getRequestURI();
        return DeskSide.ofAddress(path).isPresent() && !path.matches(BY_SECRET);
    }

    private static AuthorizationDecision is(
            Class<?> wanted, Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(wanted.isInstance(who.get().getPrincipal()));
    }
}
