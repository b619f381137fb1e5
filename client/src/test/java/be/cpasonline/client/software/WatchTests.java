package be.cpasonline.client.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.client.ContractExamples;
import be.cpasonline.client.Said;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTests {

    private static final String SUBSCRIPTIONS = Office.BASE + "/webhookSubscriptions";
    private static final String SECRET = "3q2-7wE0m1kz8hQv5yT4uXoRb6nLc9sDfGjKpWaZiVo";

    private final Office office = new Office();
    private final int port = freePort();
    private final URI address = URI.create("http://127.0.0.1:" + this.port + "/signals");

    @TempDir
    private Path home;

    @BeforeEach
    void theServiceKnowsSubscriptions() {
        var created = ContractExamples.example("NewWebhookSubscription").put("address", this.address.toString());
        var known = ContractExamples.example("WebhookSubscriptions");
        this.office.peer.says("POST " + SUBSCRIPTIONS, Said.json(201, created));
        this.office.peer.says("GET " + SUBSCRIPTIONS, Said.json(200, known));
    }

    @AfterEach
    void close() {
        this.office.close();
    }

    @Test
    void aSignalHasTheNewRequestsPulled() throws Exception {
        var desk = Desk.at(this.home, this.office);
        var ids = this.office.receives(2);
        var process = desk.starts("watch", "--listen", "127.0.0.1:" + this.port, "--address", this.address.toString());
        try {
            until(() -> desk.stored().size() == 2);
            ids.addAll(this.office.receives(3));
            assertThat(answered("aidRequestsAvailable", "no signature")).isEqualTo(401);
            until(() -> answered("aidRequestsAvailable", SECRET) == 204);
            until(() -> this.office.confirmed().size() == 5);
        } finally {
            process.destroyForcibly().waitFor();
        }
        desk.starts("pull").waitFor();
        desk.holdsExactly(ids);
    }

    @Test
    void theSubscriptionIsMadeOnceAndItsSecretKept() throws Exception {
        var desk = Desk.at(this.home, this.office);
        for (int start = 0; start < 2; start++) {
            var process =
                    desk.starts("watch", "--listen", "127.0.0.1:" + this.port, "--address", this.address.toString());
            until(() -> answered("test", SECRET) == 204);
            process.destroyForcibly().waitFor();
        }
        assertThat(this.office.peer.asked("POST", SUBSCRIPTIONS)).hasSize(1);
    }

    private int answered(String kind, String secret) {
        var seconds = InstantSource.system().instant().getEpochSecond();
        var body = Said.json(
                        200,
                        Map.of(
                                "signalId",
                                UUID.randomUUID(),
                                "kind",
                                kind,
                                "centreNumber",
                                138,
                                "createdAt",
                                "2026-06-05T10:00:00Z"))
                .body();
        var request = HttpRequest.newBuilder(this.address)
                .header("CpasOnline-Signature", "t=" + seconds + ",v1=" + code(secret, seconds, body))
                .POST(BodyPublishers.ofByteArray(body));
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (java.io.IOException notThereYet) {
            return 0;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String code(String secret, long seconds, byte[] body) {
        if (!secret.equals(SECRET)) {
            return "0".repeat(64);
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void until(java.util.function.BooleanSupplier holds) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(30)).until(holds::getAsBoolean);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
