package be.cpasonline.software;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of one client of the invented vendor to the service with its sandbox, as a vendor's own code makes them. */
record SandboxCall(Product product, String client) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static SandboxCall by(String client) {
        return new SandboxCall(LocalProduct.sandbox(), client);
    }

    JsonNode posted(String path, String body) {
        var answer = sent(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    HttpResponse<String> answerTo(String path, String body) {
        return sent(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    JsonNode got(String path) {
        return JsonMapper.shared().readTree(sent(to(path)).body());
    }

    HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            SandboxContract.foresees(answer);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(api() + path)).header("Authorization", "Bearer " + token());
    }

    String token() {
        return this.product.provider().machineToken(this.client);
    }

    String api() {
        return this.product.places().form() + "/REST/cpasOnline/v1";
    }

    /** The ids of so many test requests with those traits. */
    List<String> testRequests(int count, String... traits) {
        var quoted = List.of(traits).stream().map(trait -> '"' + trait + '"').toList();
        var made = posted("/sandbox/testRequests", "{\"count\":%d,\"traits\":%s}".formatted(count, quoted));
        return StreamSupport.stream(made.get("aidRequests").spliterator(), false)
                .map(item -> item.get("aidRequestId").stringValue())
                .toList();
    }

    /** Each of so many, fetched. */
    List<JsonNode> fetched(int count, String... traits) {
        return testRequests(count, traits).stream()
                .map(id -> got("/aidRequests/" + id))
                .toList();
    }
}
