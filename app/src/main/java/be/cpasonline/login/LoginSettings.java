package be.cpasonline.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The federal login. The two levels may change with the provider, so that they are settings.
 *
 * @param issuer its address; below it stands its configuration
 * @param eidLevel what is asked of it for a login with the identity card
 * @param itsmeLevel what is asked of it for a login with itsme
 */
@ConfigurationProperties("cpas-online.login")
record LoginSettings(
        String issuer,
        String clientId,
        String clientSecret,

        @DefaultValue("urn:be:fedict:iam:fas:citizen:Level500")
        String eidLevel,

        @DefaultValue("urn:be:fedict:iam:fas:citizen:Level450")
        String itsmeLevel) {

    @Override
    public String toString() {
        return "LoginSettings[" + this.issuer + ", " + this.clientId + "]";
    }
}
