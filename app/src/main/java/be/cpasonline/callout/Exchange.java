package be.cpasonline.callout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One question and the first line of its answer over HTTP/1.1. By hand, since the JDK's client asks for the name itself
 * and cannot be told the address: the certificate is still held against the name. Decision 88.
 */
record Exchange(Target target, InetAddress address, SSLSocketFactory tls) {

    private static final int MOST_BYTES = 16_384;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");

    CalloutAnswer post(Map<String, String> headers, byte[] json) {
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(this.address, this.target.port()));
            try (var socket = this.target.tls() ? secured(plain) : plain) {
                var out = socket.getOutputStream();
                out.write(question(headers, json));
                out.flush();
                return answer(socket.getInputStream());
            }
        } catch (SSLException untrusted) {
            return new CalloutAnswer.None(NoAnswer.NO_TRUST);
        } catch (IOException away) {
            return new CalloutAnswer.None(NoAnswer.UNREACHABLE);
        }
    }

    private Socket secured(Socket plain) throws IOException {
        var socket = (SSLSocket) this.tls.createSocket(plain, this.target.host(), this.target.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private byte[] question(Map<String, String> headers, byte[] json) {
        var head = new StringBuilder("POST ")
                .append(this.target.path())
                .append(" HTTP/1.1\r\nHost: ")
                .append(this.target.authority())
                .append("\r\nUser-Agent: CPAS-Online\r\nAccept: */*\r\nConnection: close")
                .append("\r\nContent-Type: application/json\r\nContent-Length: ")
                .append(json.length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(json);
        return bytes.toByteArray();
    }

    private static CalloutAnswer answer(InputStream in) throws IOException {
        var lines = new Lines(in, MOST_BYTES);
        while (true) {
            var status = STATUS_LINE.matcher(lines.next());
            if (!status.matches()) {
                return new CalloutAnswer.None(NoAnswer.NO_HTTP);
            }
            var code = Integer.parseInt(status.group(1));
            if (code >= 200) {
                return new CalloutAnswer.Status(code);
            }
            lines.skipHeaders();
        }
    }

    /** Lines of an answer, never more than some bytes in all. */
    private static final class Lines {

        private final InputStream in;
        private int left;

        Lines(InputStream in, int most) {
            this.in = in;
            this.left = most;
        }

        /** Without its end; empty at the end of the stream and when too much came. */
        String next() throws IOException {
            var line = new StringBuilder();
            while (this.left-- > 0) {
                var read = this.in.read();
                if (read < 0 || read == '\n') {
                    break;
                }
                line.append((char) read);
            }
            return line.toString().stripTrailing();
        }

        void skipHeaders() throws IOException {
            while (this.left > 0 && !next().isEmpty()) {
                continue;
            }
        }
    }
}
