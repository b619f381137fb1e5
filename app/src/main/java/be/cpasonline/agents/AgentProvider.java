package be.cpasonline.agents;

import be.cpasonline.provider.LoginProvider;
import be.cpasonline.provider.LoginProviders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The provider where people who work here log in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgentLoginSettings.class)
class AgentProvider {

    static final String ID = "agents";
    static final String WAY_BACK = "/portal/login/oauth2/code/";

    @Bean(ID)
    LoginProvider agentProvider(LoginProviders providers, AgentLoginSettings settings) {
        return providers.provider(ID, settings.provider(), WAY_BACK);
    }
}
