package be.cpasonline.software;

import be.cpasonline.local.Product;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A software as no vendor should write one: it believes everything, waits for nothing and confirms nothing. */
final class BadSoftware implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;
    private final HttpServer signals;

    BadSoftware(Product product, String client) {
        this.base = product.places().form() + "/REST/cpasOnline/v1";
        this.token = product.provider().machineToken(client);
        try {
            this.signals = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        this.signals.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(204, -1);
            }
            lists("");
        });
        this.signals.start();
    }

    /** Has its address told, and believes whatever comes to it. */
    void subscribes() {
        var address = "http://127.0.0.1:" + this.signals.getAddress().getPort() + "/";
        asks("POST", "/webhookSubscriptions", "{\"address\": \"" + address + "\"}", Optional.of(key()));
    }

    /** Lists from the very beginning, or with whatever stands there as the query. */
    JsonNode lists(String query) {
        return JSON.readTree(
                asks("GET", "/aidRequests" + query, "", Optional.empty()).body());
    }

    HttpResponse<String> gets(String id) {
        return asks("GET", "/aidRequests/" + id, "", Optional.empty());
    }

    /** With the first code that comes to mind. */
    HttpResponse<String> confirms(String id) {
        var body = "{\"receiptCode\": \"AAAAAAAAAAAAAAAAAAAAAA\"}";
        return asks("PUT", "/aidRequests/" + id + "/receipt", body, Optional.empty());
    }

    HttpResponse<String> enrols(String id, Optional<String> key) {
        return asks("POST", "/aidRequests/" + id + "/enrolments", "{\"caseNumber\": \"B-1\"}", key);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private HttpResponse<String> asks(String method, String path, String body, Optional<String> key) {
        var request = HttpRequest.newBuilder(URI.create(this.base + path))
                .header("Authorization", "Bearer " + this.token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        key.ifPresent(chosen -> request.header("Idempotency-Key", chosen));
        try {
            return this.http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public void close() {
        this.signals.stop(0);
    }
}
