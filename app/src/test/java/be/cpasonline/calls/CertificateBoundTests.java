package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestAccessToken;
import be.cpasonline.TestCertificates;
import be.cpasonline.TestIssuer;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Tokens that are bound to a certificate, over a real handshake in which both sides show theirs. RFC 8705. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class CertificateBoundTests {

    private static final TestCertificates SERVICE = TestCertificates.made("service");
    private static final TestCertificates HOLDER = TestCertificates.made("holder");
    private static final TestCertificates THIEF = TestCertificates.made("thief");

    private final TomcatWebServer server;

    @Autowired
    CertificateBoundTests(ServletWebServerApplicationContext context) {
        this.server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
    }

    @Test
    void onlyTheHolderOfTheCertificateUsesTheToken(CapturedOutput log) throws Exception {
        var bound = honest().boundTo(HOLDER.thumbprint()).written();

        overTls(address -> {
            var answer = MachineCall.to(showing(HOLDER.towards(SERVICE)), address, bound)
                    .accepted();
            assertThat(answer.get("certificateBound").booleanValue()).isTrue();

            MachineCall.to(showing(THIEF.towards(SERVICE)), address, bound).refused(401, "invalidAccessToken");
            MachineCall.to(showing(TestCertificates.anonymousTowards(SERVICE)), address, bound)
                    .refused(401, "invalidAccessToken");
        });

        assertThat(log.getOut()).contains("let in: certificate-other", "let in: certificate-missing");
    }

    @Test
    void theStatusSaysUntilWhenTheCertificateOfTheCallIsValid() throws Exception {
        var bound = honest().boundTo(HOLDER.thumbprint()).written();

        overTls(address -> {
            var status = address.replace(MachineCall.TOKEN_CENTRE, ApiTest.BASE + "/clientStatus");
            var answer = MachineCall.to(showing(HOLDER.towards(SERVICE)), status, bound)
                    .accepted();
            assertThat(Instant.parse(answer.get("certificateValidUntil").stringValue()))
                    .isEqualTo(HOLDER.certificate().getNotAfter().toInstant());
        });
    }

    @Test
    void aTokenThatIsNotBoundIsGoodWithAnyCertificate() throws Exception {
        overTls(address -> assertThat(MachineCall.to(showing(THIEF.towards(SERVICE)), address, honest().written())
                        .accepted()
                        .get("certificateBound")
                        .booleanValue())
                .isFalse());
    }

    @Test
    void aConfirmationThatWeCannotCheckIsNotTakenForNone() {
        var key = honest().with("cnf", Map.of("jkt", "abc")).written();
        var two = honest().with("cnf", Map.of("x5t#S256", HOLDER.thumbprint(), "jkt", "abc"))
                .written();

        MachineCall.with(this.server.getPort(), key).refused(401, "invalidAccessToken");
        MachineCall.with(this.server.getPort(), two).refused(401, "invalidAccessToken");
        MachineCall.with(this.server.getPort(), honest().with("cnf", "x").written())
                .refused(401, "invalidAccessToken");
    }

    /** The service was not told that a proxy writes such a header. */
    @Test
    void aCertificateThatACallerOnlyTellsOfIsNotBelieved() throws Exception {
        var told = ":" + Base64.getEncoder().encodeToString(HOLDER.certificate().getEncoded()) + ":";
        var bound = "Bearer " + honest().boundTo(HOLDER.thumbprint()).written();

        MachineCall.sent(
                        HttpClient.newHttpClient(),
                        "http://127.0.0.1:" + this.server.getPort() + MachineCall.TOKEN_CENTRE,
                        Map.of("Authorization", bound, "Client-Cert", told))
                .refused(401, "invalidAccessToken");
    }

    private interface Calls {
        void to(String address) throws Exception;
    }

    /** A second way into the same service, which asks for a certificate without demanding it. */
    private void overTls(Calls calls) throws Exception {
        var connector = new Connector();
        connector.setPort(0);
        connector.setSecure(true);
        connector.setScheme("https");
        connector.setProperty("SSLEnabled", "true");
        var tls = new SSLHostConfig();
        tls.setCertificateVerification("optional");
        tls.setTrustStore(TestCertificates.trusting(HOLDER, THIEF));
        var own = new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.UNDEFINED);
        own.setCertificateKeystore(SERVICE.store());
        own.setCertificateKeystorePassword(TestCertificates.PASSWORD);
        tls.addCertificate(own);
        connector.addSslHostConfig(tls);
        var service = this.server.getTomcat().getService();
        service.addConnector(connector);
        try {
            calls.to("https://localhost:" + connector.getLocalPort() + MachineCall.TOKEN_CENTRE);
        } finally {
            service.removeConnector(connector);
        }
    }

    private static HttpClient showing(SSLContext tls) {
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    private static TestAccessToken honest() {
        return TestIssuer.running().token().ofCentre(138);
    }
}
