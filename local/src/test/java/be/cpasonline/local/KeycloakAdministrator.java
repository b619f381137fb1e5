package be.cpasonline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever manages Keycloak, where the name and the password are the same; and plain calls to it. */
public final class KeycloakAdministrator {

    private static final JsonMapper JSON = new JsonMapper();

    private final KeycloakPlaces places;
    private final String authorization;

    KeycloakAdministrator(KeycloakPlaces places, String name) {
        this.places = places;
        var login = Map.of("grant_type", "password", "client_id", "admin-cli", "username", name, "password", name);
        this.authorization = "Bearer "
                + posted(HttpClient.newHttpClient(), places.tokens("master"), login)
                        .get("access_token")
                        .stringValue();
    }

    void endsLoginsOf(String realm, String user) {
        var users = this.places.origin() + "/admin/realms/" + realm + "/users";
        var found = answer(
                HttpClient.newHttpClient(),
                request(users + "?exact=true&username=" + user).build());
        var id = JSON.readTree(found).get(0).get("id").stringValue();
        answer(
                HttpClient.newHttpClient(),
                request(users + "/" + id + "/logout")
                        .POST(BodyPublishers.noBody())
                        .build());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", this.authorization);
    }

    /** What is answered to a form that is posted over a connection with that certificate. */
    public static JsonNode posted(SSLContext connection, String address, Map<String, String> form) {
        return posted(HttpClient.newBuilder().sslContext(connection).build(), address, form);
    }

    /** What is answered to a form that is posted. */
    public static JsonNode posted(String address, Map<String, String> form) {
        return posted(HttpClient.newHttpClient(), address, form);
    }

    private static JsonNode posted(HttpClient client, String address, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(answer(client, request));
    }

    private static String answer(HttpClient client, HttpRequest request) {
        try (client) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
