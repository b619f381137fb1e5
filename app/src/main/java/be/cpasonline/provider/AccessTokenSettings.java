package be.cpasonline.provider;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One authorization server whose access tokens we accept, as an operator sets it.
 *
 * @param issuer its name and address; blank for none
 * @param keys the address of its keys; blank when its configuration, below the issuer, names it
 * @param audience we, as it knows us; not one of the names by which we log people in
 * @param algorithms the signatures we believe, whatever the header of a token says
 * @param clockSkew by how much its clock and ours may differ
 * @param timeout how long one of its answers may take
 */
public record AccessTokenSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String keys,
        @DefaultValue("") String audience,
        @DefaultValue({"RS256", "ES256"}) List<String> algorithms,
        @DefaultValue("1m") Duration clockSkew,
        @DefaultValue("5s") Duration timeout) {

    public AccessTokenSettings {
        algorithms = List.copyOf(algorithms);
    }

    /** Whether the operator set it up. */
    public boolean used() {
        return !this.issuer.isBlank();
    }
}
