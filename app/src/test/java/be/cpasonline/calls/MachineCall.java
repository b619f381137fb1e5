package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of a centre's software over a real connection, from an address of its own, answered within the contract. */
public record MachineCall(HttpResponse<String> answer) {

    public static final String TOKEN_CENTRE = ApiTest.BASE + "/tokenCentre";

    private static final AtomicInteger CALLERS = new AtomicInteger();

    public static MachineCall with(int port, String token) {
        return to(HttpClient.newHttpClient(), "http://127.0.0.1:" + port + TOKEN_CENTRE, token);
    }

    public static MachineCall to(HttpClient http, String address, String token) {
        return sent(http, address, Map.of("Authorization", "Bearer " + token));
    }

    public static MachineCall sent(HttpClient http, String address, Map<String, String> headers) {
        var caller = CALLERS.incrementAndGet();
        var call = HttpRequest.newBuilder(URI.create(address))
                .header("X-Forwarded-For", "198.51.%d.%d".formatted(caller >> 8 & 255, caller & 255));
        headers.forEach(call::setHeader);
        try {
            var answer = http.send(call.build(), HttpResponse.BodyHandlers.ofString());
            Contract.foresees(URI.create(address).getPath(), answer);
            return new MachineCall(answer);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    public JsonNode body() {
        return JsonMapper.shared().readTree(this.answer.body());
    }

    public Optional<String> header(String name) {
        return this.answer.headers().firstValue(name);
    }

    public JsonNode accepted() {
        assertThat(this.answer.statusCode()).as(this.answer.body()).isEqualTo(200);
        assertThat(header("Cache-Control")).contains("no-store");
        return body();
    }

    /** Refused with that problem; nobody may keep the answer. */
    public JsonNode refused(int status, String problem) {
        assertThat(this.answer.statusCode()).as(this.answer.body()).isEqualTo(status);
        assertThat(header("Content-Type")).contains("application/problem+json");
        assertThat(header("Cache-Control")).contains("no-store");
        assertThat(body().get("status").intValue()).isEqualTo(status);
        assertThat(body().get("type").stringValue()).endsWith(":" + problem);
        return body();
    }
}
