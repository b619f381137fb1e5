package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.KeycloakAdministrator;
import be.cpasonline.local.MachineAssertions;
import be.cpasonline.local.WithKeycloak;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The centres' software gets tokens from an authorization server by other hands, with signed assertions. */
@Tag("keycloak")
@Timeout(180)
class KeycloakMachineTests {

    private static final WithKeycloak TRIED = WithKeycloak.shared();
    private static final String CONSULT = "scope:mi-is:cpasOnline:consult";
    private static final String BOTH = CONSULT + " scope:mi-is:cpasOnline:acknowledge";

    @Test
    void aTokenStandsForTheCentreOfItsEnterpriseNumber() {
        var answer = accepted(call(token("software-one", BOTH), ""));
        assertThat(answer.at("/centre/centreNumber").intValue()).isEqualTo(WithKeycloak.CENTRE.value());
        assertThat(answer.get("client").stringValue()).isEqualTo("software-one");
        assertThat(answer.get("scopes")).hasToString("[\"acknowledge\",\"consult\"]");
        assertThat(answer.get("certificateBound").booleanValue()).isFalse();
    }

    @Test
    void aTokenOfAnotherClientStandsForAnotherCentreAndForWhatItWasGiven() {
        var another = accepted(call(token("software-two", CONSULT), ""));
        assertThat(another.at("/centre/centreNumber").intValue()).isEqualTo(WithKeycloak.SECOND_CENTRE.value());
        var less = accepted(call(token("software-consult-only", CONSULT), ""));
        assertThat(less.get("scopes")).hasToString("[\"consult\"]");
    }

    @Test
    void aTokenWithoutAScopeOfOursIsRefused() {
        var answer = call(token("software-one", ""), "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:problem-type:belgif:missingScope");
    }

    @Test
    void aTokenBoundToACertificateIsBelievedWithThatCertificateOnly() {
        var bound = boundToken();
        var answer = accepted(call(bound, shown()));
        assertThat(answer.get("certificateBound").booleanValue()).isTrue();
        var without = call(bound, "");
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.body()).contains("urn:problem-type:belgif:invalidAccessToken");
    }

    private static String token(String client, String scope) {
        var address = TRIED.places().tokens("machines");
        return KeycloakAdministrator.posted(address, asking(client, scope))
                .get("access_token")
                .stringValue();
    }

    private static String boundToken() {
        var address = TRIED.places().tokensOverTls("machines");
        return KeycloakAdministrator.posted(TRIED.certificates().machine(), address, asking("software-bound", CONSULT))
                .get("access_token")
                .stringValue();
    }

    private static Map<String, String> asking(String client, String scope) {
        var form = new HashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", MachineAssertions.of(client, TRIED.places().tokens("machines")));
        if (!scope.isEmpty()) {
            form.put("scope", scope);
        }
        return form;
    }

    /** As a proxy writes it that ended TLS, RFC 9440. */
    private static String shown() {
        try {
            var certificate = TRIED.certificates().ofTheMachine().getEncoded();
            return ":" + Base64.getEncoder().encodeToString(certificate) + ":";
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HttpResponse<String> call(String token, String certificate) {
        var address = TRIED.product().places().form() + "/REST/cpasOnline/v1/tokenCentre";
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
        if (!certificate.isEmpty()) {
            request.header("Client-Cert", certificate);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }
}
