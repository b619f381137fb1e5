package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The software of a centre asks with a token for which centre it stands. */
record TokenCentreCall(HttpResponse<String> answer) {

    static TokenCentreCall to(String service, String token) {
        return to(HttpClient.newHttpClient(), service, token, Map.of());
    }

    static TokenCentreCall to(HttpClient client, String service, String token, Map<String, String> headers) {
        var call = HttpRequest.newBuilder(URI.create(service + "/REST/cpasOnline/v1/tokenCentre"))
                .header("Authorization", "Bearer " + token);
        headers.forEach(call::header);
        try (client) {
            return new TokenCentreCall(client.send(call.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    JsonNode accepted() {
        assertThat(this.answer.statusCode()).as(this.answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(this.answer.body());
    }

    JsonNode refused(int status, String type) {
        assertThat(this.answer.statusCode()).as(this.answer.body()).isEqualTo(status);
        var problem = JsonMapper.shared().readTree(this.answer.body());
        assertThat(problem.get("type").stringValue()).isEqualTo(type);
        return problem;
    }
}
