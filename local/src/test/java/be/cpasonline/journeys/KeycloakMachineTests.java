package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.KeycloakAdministrator;
import be.cpasonline.local.WithKeycloak;
import java.net.http.HttpClient;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The centres' software gets tokens from an authorization server by other hands, with signed assertions. */
@Tag("keycloak")
@Timeout(180)
class KeycloakMachineTests {

    private static final WithKeycloak TRIED = WithKeycloak.shared();
    private static final String CONSULT = "scope:mi-is:cpasOnline:consult";
    private static final String BOTH = CONSULT + " scope:mi-is:cpasOnline:acknowledge";

    @Test
    void aTokenStandsForTheCentreOfItsEnterpriseNumber() {
        var answer =
                call(MachineTokens.at(TRIED, "software-one", BOTH), Map.of()).accepted();
        assertThat(answer.at("/centre/centreNumber").intValue()).isEqualTo(WithKeycloak.CENTRE.value());
        assertThat(answer.get("client").stringValue()).isEqualTo("software-one");
        assertThat(answer.get("scopes")).hasToString("[\"acknowledge\",\"consult\"]");
        assertThat(answer.get("certificateBound").booleanValue()).isFalse();
    }

    @Test
    void aTokenOfAnotherClientStandsForAnotherCentreAndForWhatItWasGiven() {
        var another =
                call(MachineTokens.at(TRIED, "software-two", CONSULT), Map.of()).accepted();
        assertThat(another.at("/centre/centreNumber").intValue()).isEqualTo(WithKeycloak.SECOND_CENTRE.value());
        var less = call(MachineTokens.at(TRIED, "software-consult-only", CONSULT), Map.of())
                .accepted();
        assertThat(less.get("scopes")).hasToString("[\"consult\"]");
    }

    @Test
    void aTokenWithoutAScopeOfOursIsRefused() {
        call(MachineTokens.at(TRIED, "software-one", ""), Map.of())
                .refused(403, "urn:problem-type:belgif:missingScope");
    }

    @Test
    void aTokenBoundToACertificateIsBelievedWithThatCertificateOnly() {
        var bound = boundToken();
        var answer = call(bound, shown()).accepted();
        assertThat(answer.get("certificateBound").booleanValue()).isTrue();
        call(bound, Map.of()).refused(401, "urn:problem-type:belgif:invalidAccessToken");
    }

    private static String boundToken() {
        var address = TRIED.places().tokensOverTls("machines");
        return KeycloakAdministrator.posted(
                        TRIED.certificates().machine(), address, MachineTokens.asking(TRIED, "software-bound", CONSULT))
                .get("access_token")
                .stringValue();
    }

    /** As a proxy writes it that ended TLS, RFC 9440. */
    private static Map<String, String> shown() {
        try {
            var certificate = TRIED.certificates().ofTheMachine().getEncoded();
            return Map.of("Client-Cert", ":" + Base64.getEncoder().encodeToString(certificate) + ":");
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static TokenCentreCall call(String token, Map<String, String> headers) {
        return TokenCentreCall.to(
                HttpClient.newHttpClient(), TRIED.product().places().form(), token, headers);
    }
}
