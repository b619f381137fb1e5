package be.cpasonline.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * A proxy that ends TLS as docs/operations.md tells an operator: it asks for a certificate without demanding one, and
 * writes the header {@code Client-Cert} (RFC 9440) itself, whatever the caller wrote there.
 */
public final class TlsProxy implements AutoCloseable {

    private final HttpsServer server;
    private final String behind;

    private TlsProxy(HttpsServer server, String behind) {
        this.server = server;
        this.behind = behind;
    }

    /** One before that address, with the server's certificate of those. */
    public static TlsProxy before(String address, Certificates certificates) {
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var proxy = new TlsProxy(server, address);
            server.setHttpsConfigurator(asking(certificates.server()));
            server.createContext("/", proxy::handOn);
            server.start();
            return proxy;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpsConfigurator asking(SSLContext tls) {
        return new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters connection) {
                var wanted = tls.getDefaultSSLParameters();
                wanted.setWantClientAuth(true);
                connection.setSSLParameters(wanted);
            }
        };
    }

    /** Where it is reached. */
    public String address() {
        return "https://127.0.0.1:" + this.server.getAddress().getPort();
    }

    private void handOn(HttpExchange exchange) throws IOException {
        var call = HttpRequest.newBuilder(
                URI.create(this.behind + exchange.getRequestURI().getPath()));
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .ifPresent(token -> call.header("Authorization", token));
        shown((HttpsExchange) exchange).ifPresent(certificate -> call.header("Client-Cert", certificate));
        try (exchange;
                var client = HttpClient.newHttpClient()) {
            var answer = client.send(call.build(), BodyHandlers.ofByteArray());
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static Optional<String> shown(HttpsExchange exchange) {
        try {
            var certificate = exchange.getSSLSession().getPeerCertificates()[0];
            return Optional.of(":" + Base64.getEncoder().encodeToString(certificate.getEncoded()) + ":");
        } catch (SSLPeerUnverifiedException none) {
            return Optional.empty();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        this.server.stop(0);
    }
}
