package be.cpasonline.agents;

import be.cpasonline.provider.ProviderSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The login of agents. The names of claims and roles change with the provider, so that they are settings; a claim inside
 * others is named by its path, with slashes between.
 *
 * @param provider where they log in
 * @param enterpriseClaim holds the enterprise number of the agent's centre
 * @param freshMinutes how long a login counts for pages that demand a fresh one
 * @param centreClaim holds our own number of the centre, for a provider that knows it; blank when none does
 */
@ConfigurationProperties("cpas-online.agents")
record AgentLoginSettings(
        ProviderSettings provider,
        @DefaultValue("sub") String idClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("enterpriseNumber") String enterpriseClaim,
        @DefaultValue("") String centreClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("reader") String readerRole,
        @DefaultValue("handler") String handlerRole,
        @DefaultValue("administrator") String administratorRole,
        @DefaultValue("operator") String operatorRole,
        @DefaultValue("15") int freshMinutes) {}
