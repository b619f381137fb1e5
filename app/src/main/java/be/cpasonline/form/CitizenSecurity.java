package be.cpasonline.form;

import be.cpasonline.login.CitizenLogin;
import be.cpasonline.pages.FormTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * What the pages for everybody require of a browser: nothing but the token against forged requests. No session is ever
 * made; all state is in cookies and in the draft.
 */
@Configuration
class CitizenSecurity {

    /** Every address no other chain has claimed. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(HttpSecurity http, CitizenLogin login, Unverified unverified) {
        login.allow(http);
        return http.authorizeHttpRequests(anyone -> anyone.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(FormTokens.inCookie()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(nobody -> nobody.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.accessDeniedHandler(unverified))
                .build();
    }
}
