package be.cpasonline.machines;

import com.nimbusds.jose.util.X509CertUtils;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * The certificate with which somebody called: that of the TLS connection or, when the operator says that a proxy ends
 * TLS, what the proxy says of its own connection and nobody else may say.
 */
@Component
public class ClientCertificates {

    private static final String OF_THE_CONNECTION = "jakarta.servlet.request.X509Certificate";

    private final String header;
    private final List<IpAddressMatcher> proxies;

    ClientCertificates(MachineSettings settings) {
        this.header = settings.certificateHeader();
        this.proxies = settings.proxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** Empty when none was shown, or none that can be read. */
    public Optional<X509Certificate> of(HttpServletRequest request) {
        return this.header.isBlank() ? ofTheConnection(request) : ofTheProxy(request);
    }

    private static Optional<X509Certificate> ofTheConnection(HttpServletRequest request) {
        return request.getAttribute(OF_THE_CONNECTION) instanceof X509Certificate[] chain && chain.length > 0
                ? Optional.of(chain[0])
                : Optional.empty();
    }

    private Optional<X509Certificate> ofTheProxy(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(this.header))
                .filter(_ -> PeerAddress.of(request)
                        .filter(peer -> this.proxies.stream().anyMatch(proxy -> proxy.matches(peer)))
                        .isPresent())
                .flatMap(ClientCertificates::read);
    }

    /** As RFC 9440 writes it, {@code :base64:}, or as a PEM file with its special characters percent-encoded. */
    private static Optional<X509Certificate> read(String text) {
        try {
            return Optional.ofNullable(
                    text.startsWith(":") && text.endsWith(":")
                            ? X509CertUtils.parse(Base64.getDecoder().decode(text.substring(1, text.length() - 1)))
                            : X509CertUtils.parse(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}
