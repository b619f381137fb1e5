package be.cpasonline.login;

import be.cpasonline.provider.ProviderSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The logins of citizens. The two levels may change with the provider, so that they are settings.
 *
 * @param federal CSAM FAS
 * @param itsme itsme without FAS; not offered while it has no issuer
 * @param federalClaims what FAS calls what it knows
 * @param itsmeClaims what itsme calls it
 * @param eidLevel what is asked of FAS for a login with the identity card
 * @param itsmeLevel what is asked of FAS for a login with itsme
 * @param itsmeOwnLevel what is asked of itsme itself
 * @param federalFreshness whether FAS may use a session that is open there
 * @param itsmeFreshness the same of itsme
 */
@ConfigurationProperties("cpas-online.login")
record LoginSettings(
        ProviderSettings federal,
        ProviderSettings itsme,
        ClaimNames federalClaims,
        ClaimNames itsmeClaims,

        @DefaultValue("urn:be:fedict:iam:fas:citizen:Level500")
        String eidLevel,

        @DefaultValue("urn:be:fedict:iam:fas:citizen:Level450")
        String itsmeLevel,

        @DefaultValue("http://itsme.services/v2/claim/acr_basic")
        String itsmeOwnLevel,

        @DefaultValue("asked") Freshness federalFreshness,

        @DefaultValue("asked") Freshness itsmeFreshness) {}
