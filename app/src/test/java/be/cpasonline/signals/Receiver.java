package be.cpasonline.signals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a vendor runs: an address that takes signals, answers as it is told to, and checks signatures on its own. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile int status = 204;

    Receiver() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server.createContext("/", this::take);
        this.server.start();
    }

    /** One signal as it came. */
    record Taken(String path, String method, String header, String contentType, byte[] body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(this.body);
        }

        long seconds() {
            return Long.parseLong(parts("t").getFirst());
        }

        List<String> signatures() {
            return parts("v1");
        }

        /** Whether one of the signatures is by that secret, as the contract describes it. */
        boolean signedBy(String secret) {
            return signatures().contains(expected(secret));
        }

        private List<String> parts(String name) {
            return Arrays.stream(this.header.split(","))
                    .filter(part -> part.startsWith(name + "="))
                    .map(part -> part.substring(name.length() + 1))
                    .toList();
        }

        private String expected(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
                mac.update((seconds() + ".").getBytes(StandardCharsets.US_ASCII));
                return HexFormat.of().formatHex(mac.doFinal(this.body));
            } catch (GeneralSecurityException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
    }

    Receiver answering(int code) {
        this.status = code;
        return this;
    }

    List<Taken> taken() {
        return List.copyOf(this.taken);
    }

    List<Taken> taken(String path) {
        return this.taken.stream().filter(one -> one.path().equals(path)).toList();
    }

    /** Waits, some seconds at most. */
    static boolean until(BooleanSupplier holds) {
        for (int i = 0; i < 400 && !holds.getAsBoolean(); i++) {
            LockSupport.parkNanos(50_000_000);
        }
        return holds.getAsBoolean();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        this.taken.add(new Taken(
                exchange.getRequestURI().toString(),
                exchange.getRequestMethod(),
                headers.getFirst("CpasOnline-Signature"),
                headers.getFirst("Content-Type"),
                exchange.getRequestBody().readAllBytes()));
        exchange.getResponseHeaders().add("Location", address("/elsewhere"));
        exchange.sendResponseHeaders(this.status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        this.server.stop(0);
    }
}
