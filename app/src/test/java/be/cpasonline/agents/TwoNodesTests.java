package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.SecondNode;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.TestProvider;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** Two nodes on one database: an agent logs in on one, the provider tells the other that this login ended. */
@ServiceTest
class TwoNodesTests {

    private static final int VIELSALM = 492;
    private static final String PAGE = "/portal/fr/figures";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TestDatabase database;

    @LocalServerPort
    private int port;

    @Test
    void aLoginEndedOnOneNodeIsEndedOnBoth() throws Exception {
        this.clock.moveTo(MovableClock.START);
        var session = new AgentArrival(this.mvc).session(Somebody.handling("two-nodes-1", VIELSALM));
        var colleague = new AgentArrival(this.mvc).session(Somebody.handling("two-nodes-2", VIELSALM));
        var first = "http://127.0.0.1:" + this.port;
        try (var second = SecondNode.on(this.database);
                var http = HttpClient.newHttpClient()) {
            for (var node : new String[] {first, second.address()}) {
                assertThat(status(http, node, session)).isEqualTo(200);
            }
            var token = TestProvider.running().saysThatALoginEnded(Map.of("jti", "two-nodes", "sub", "two-nodes-1"));
            assertThat(told(http, second.address(), token).statusCode()).isEqualTo(200);
            for (var node : new String[] {first, second.address()}) {
                assertThat(status(http, node, session)).isEqualTo(303);
                assertThat(status(http, node, colleague)).isEqualTo(200);
            }
            assertThat(told(http, first, token).statusCode()).as("said twice").isEqualTo(400);
        }
    }

    private static int status(HttpClient http, String node, Cookie session) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(node + PAGE))
                .header("Cookie", session.getName() + "=" + session.getValue())
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static HttpResponse<Void> told(HttpClient http, String node, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(node + LoginEnded.ADDRESS))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + token))
                .build();
        return http.send(request, BodyHandlers.discarding());
    }
}
