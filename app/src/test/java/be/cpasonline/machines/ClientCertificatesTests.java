package be.cpasonline.machines;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestCertificates;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.provider.AccessTokenSettings;
import be.cpasonline.provider.ClaimPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientCertificatesTests {

    private static final TestCertificates CALLER = TestCertificates.made("caller");
    private static final ClientCertificates BEHIND_A_PROXY =
            new ClientCertificates(settings("Client-Cert", List.of("10.1.2.3", "192.0.2.0/24")));

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "192.0.2.200"})
    void theHeaderOfAProxyIsBelieved(String proxy) {
        assertThat(BEHIND_A_PROXY.of(from(proxy, inBase64()))).contains(CALLER.certificate());
        assertThat(BEHIND_A_PROXY.of(from(proxy, inPem()))).contains(CALLER.certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.4", "127.0.0.1", "::1"})
    void theSameHeaderFromAnybodyElseIsNotRead(String stranger) {
        assertThat(BEHIND_A_PROXY.of(from(stranger, inBase64()))).isEmpty();
    }

    @Test
    void withoutKnowingWhoIsAtTheOtherEndNoHeaderIsRead() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.1.2.3");
        request.addHeader("Client-Cert", inBase64());

        assertThat(BEHIND_A_PROXY.of(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "::", ":abc:", "%", "%zz", "nonsense", ":?:", "-----BEGIN CERTIFICATE-----"})
    void whatIsNoCertificateIsNone(String header) {
        assertThat(BEHIND_A_PROXY.of(from("10.1.2.3", header))).isEmpty();
    }

    /** That certificate is the proxy's own. */
    @Test
    void behindAProxyTheCertificateOfTheConnectionIsNobodys() {
        var request = from("10.1.2.3", "");
        request.setAttribute("jakarta.servlet.request.X509Certificate", new X509Certificate[] {CALLER.certificate()});

        assertThat(BEHIND_A_PROXY.of(request)).isEmpty();
    }

    @Test
    void withoutAProxyNoHeaderIsRead() {
        var alone = new ClientCertificates(settings("", List.of()));

        assertThat(alone.of(from("10.1.2.3", inBase64()))).isEmpty();
    }

    static MachineSettings settings(String header, List<String> proxies) {
        return new MachineSettings(
                new AccessTokenSettings("", "", "", List.of("RS256"), Duration.ZERO, Duration.ofSeconds(1)),
                new ClaimPath("scope"),
                new ClaimPath("client_id"),
                new ClaimPath("enterpriseNumber"),
                new ClaimPath(""),
                SoftwareScope.CONSULT.code(),
                SoftwareScope.ACKNOWLEDGE.code(),
                header,
                proxies);
    }

    private static MockHttpServletRequest from(String peer, String certificate) {
        var request = new MockHttpServletRequest();
        request.setAttribute(PeerAddress.class.getName(), peer);
        request.addHeader("Client-Cert", certificate);
        return request;
    }

    private static String inBase64() {
        return ":" + Base64.getEncoder().encodeToString(encoded()) + ":";
    }

    private static String inPem() {
        var pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded())
                + "\n-----END CERTIFICATE-----\n";
        return URLEncoder.encode(pem, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] encoded() {
        try {
            return CALLER.certificate().getEncoded();
        } catch (CertificateEncodingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
