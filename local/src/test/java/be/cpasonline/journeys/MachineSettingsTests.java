package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.Certificates;
import be.cpasonline.local.MachineIssuer;
import be.cpasonline.local.OfMachines;
import be.cpasonline.local.TlsProxy;
import com.nimbusds.jose.util.X509CertUtils;
import java.net.http.HttpClient;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** What the operator sets for the software of centres decides who is let in; each time with a whole start. */
class MachineSettingsTests {

    private static final String NOT_VALID = "urn:problem-type:belgif:invalidAccessToken";
    private static final Map<String, String> BEHIND_A_PROXY =
            Map.of("CPAS_MACHINE_CERTIFICATE_HEADER", "Client-Cert", "CPAS_MACHINE_PROXIES", "127.0.0.1");

    @Test
    void aProxyThatEndsTlsSaysWhichCertificateWasShown() {
        try (var machines = new OfMachines(BEHIND_A_PROXY)) {
            var certificates = machines.certificates();
            var bound = machines.token(claims(certificates));
            try (var proxy = TlsProxy.before(machines.service(), certificates)) {
                var answer =
                        over(certificates.machine(), proxy, bound, Map.of()).accepted();
                assertThat(answer.get("certificateBound").booleanValue()).isTrue();
                assertThat(answer.at("/centre/centreNumber").intValue()).isEqualTo(138);

                over(certificates.otherMachine(), proxy, bound, Map.of()).refused(401, NOT_VALID);
                over(certificates.nobody(), proxy, bound, Map.of()).refused(401, NOT_VALID);
                over(certificates.nobody(), proxy, bound, told(certificates)).refused(401, NOT_VALID);
            }
        }
    }

    @Test
    void whatACallerTellsOfACertificateIsNotBelievedWithoutTheSettings() {
        try (var machines = new OfMachines(Map.of())) {
            tellsOfTheCertificate(machines);
            refusesForWhatIsMissing(machines);
        }
    }

    @Test
    void withoutAnAuthorizationServerNoTokenCanBeJudged() {
        try (var machines = new OfMachines(Map.of("CPAS_MACHINE_ISSUER", ""))) {
            TokenCentreCall.to(
                            machines.service(),
                            machines.token(Map.of("centreNumber", 138, "scope", MachineIssuer.BOTH)))
                    .refused(503, "urn:problem-type:belgif:serviceUnavailable");
        }
    }

    private static void tellsOfTheCertificate(OfMachines machines) {
        var certificates = machines.certificates();
        var headers = told(certificates);
        var client = HttpClient.newHttpClient();
        TokenCentreCall.to(client, machines.service(), machines.token(claims(certificates)), headers)
                .refused(401, NOT_VALID);
    }

    private static void refusesForWhatIsMissing(OfMachines machines) {
        TokenCentreCall.to(machines.service(), machines.token(Map.of("centreNumber", 138)))
                .refused(403, "urn:problem-type:belgif:missingScope");
        TokenCentreCall.to(machines.service(), machines.token(Map.of("scope", MachineIssuer.BOTH)))
                .refused(403, "urn:problem-type:belgif:missingPermission");
        TokenCentreCall.to(
                        machines.service(), machines.token(Map.of("centreNumber", 9999, "scope", MachineIssuer.BOTH)))
                .refused(403, "urn:problem-type:belgif:missingPermission");
        TokenCentreCall.to(machines.service(), machines.token(Map.of("centreNumber", 138, "scope", MachineIssuer.BOTH)))
                .accepted();
    }

    private static TokenCentreCall over(SSLContext tls, TlsProxy proxy, String token, Map<String, String> headers) {
        return TokenCentreCall.to(HttpClient.newBuilder().sslContext(tls).build(), proxy.address(), token, headers);
    }

    private static Map<String, Object> claims(Certificates certificates) {
        var thumbprint = X509CertUtils.computeSHA256Thumbprint(certificates.ofTheMachine());
        return Map.of(
                "centreNumber", 138, "scope", MachineIssuer.BOTH, "cnf", Map.of("x5t#S256", thumbprint.toString()));
    }

    private static Map<String, String> told(Certificates certificates) {
        try {
            var written = Base64.getEncoder()
                    .encodeToString(certificates.ofTheMachine().getEncoded());
            return Map.of("Client-Cert", ":" + written + ":");
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
