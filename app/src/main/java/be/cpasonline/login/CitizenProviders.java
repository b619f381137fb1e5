package be.cpasonline.login;

import be.cpasonline.provider.LoginProvider;
import be.cpasonline.provider.LoginProviders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The providers of citizens: CSAM FAS, and itsme itself where it is set up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
class CitizenProviders {

    static final String FEDERAL = "federal";
    static final String ITSME = "itsme";

    private static final String WAY_BACK = "/login/oauth2/code/";

    @Bean(FEDERAL)
    LoginProvider federal(LoginProviders providers, LoginSettings settings) {
        return providers.provider(FEDERAL, settings.federal(), WAY_BACK);
    }

    @Bean(ITSME)
    LoginProvider itsme(LoginProviders providers, LoginSettings settings) {
        return providers.provider(ITSME, settings.itsme(), WAY_BACK);
    }
}
