package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.cpasonline.client.Listing;
import be.cpasonline.local.Product;
import be.cpasonline.local.WatchedProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox finds that the reference client keeps every rule for vendors, and which ones a bad software breaks. */
@Timeout(240)
class ConformanceTests {

    private static final WatchedProduct WATCHED = new WatchedProduct();
    private static final Product PRODUCT = WATCHED.product();
    private static final Duration A_WHILE = Duration.ofSeconds(60);
    private static final Duration BRIEFLY = Duration.ofMillis(300);

    @TempDir
    private Path home;

    @AfterAll
    static void close() {
        WATCHED.close();
    }

    @Test
    void theReferenceClientKeepsEveryRule() throws InterruptedException {
        var sandbox = AtTheSandbox.of(PRODUCT, "vendor-namur");
        sandbox.beginAnew();
        var software = Software.of(Vendor.of(PRODUCT), "vendor-namur", this.home);
        var one = sandbox.testRequests(2).getFirst();
        sandbox.plansFault("truncated", "GET", "/aidRequests/*", 0);
        sandbox.plansFault("429", "PUT", "/aidRequests/*/receipt", 3);
        sandbox.plansFault("expiredToken", "GET", "/aidRequests/*/acknowledgement", 0);
        var place = "127.0.0.1:" + freePort();
        var watch = software.starts("watch", "--listen", place, "--address", "http://" + place + "/signals");
        try {
            await().atMost(A_WHILE).until(() -> software.takenOver().size() == 2);
            sandbox.testRequests(1);
            await().atMost(A_WHILE).until(() -> software.takenOver().size() == 3);
            assertThat(sandbox.trialSignals())
                    .containsExactly(
                            "genuine 204", "unsigned 401", "forged 401", "altered 401", "stale 401", "replayed 204");
            sandbox.plansFault("timeout", "POST", "/aidRequests/*/enrolments", 1);
            assertThat(software.runs("enrol", one, "2026/0455"))
                    .as(software.output())
                    .isZero();
            await().atMost(A_WHILE).until(() -> sandbox.rules("notSeen").isEmpty());
        } finally {
            watch.destroy();
            watch.waitFor();
        }
        assertThat(sandbox.conformant()).as(sandbox.report().toPrettyString()).isTrue();
        assertThat(sandbox.rules("kept")).hasSize(11);
    }

    @Test
    void aBadSoftwareBreaksEveryRule() {
        var sandbox = AtTheSandbox.of(PRODUCT, "vendor-leuven");
        sandbox.beginAnew();
        try (var software = new BadSoftware(PRODUCT, "vendor-leuven")) {
            var id = sandbox.testRequests(3).getFirst();
            software.lists("?pageSize=1");
            software.lists("");
            software.lists("?order=latest");
            software.gets(id);
            software.confirms(id);
            software.confirms(id);
            software.confirms(id);
            software.enrols(id, Optional.empty());
            software.subscribes();
            assertThat(sandbox.trialSignals()).contains("forged 204", "stale 204");
            sandbox.plansFault("429", "GET", "/aidRequests/*", 4);
            await().pollInterval(BRIEFLY).atMost(A_WHILE).until(() -> {
                software.gets(id);
                return sandbox.rules("broken").contains("R3");
            });
            sandbox.plansFault("expiredToken", "GET", "/aidRequests/*", 0);
            await().pollInterval(BRIEFLY).atMost(A_WHILE).until(() -> {
                software.gets(id);
                return sandbox.rules("broken").contains("R10");
            });
            await().atMost(A_WHILE).until(() -> sandbox.rules("broken").contains("R1"));
        }
        assertThat(sandbox.rules("broken"))
                .as(sandbox.report().toPrettyString())
                .hasSize(11);
        assertThat(sandbox.conformant()).isFalse();
    }

    @Test
    void whoOnlyForgetsToConfirmBreaksThatRuleAlone() {
        var sandbox = AtTheSandbox.of(PRODUCT, "vendor-pajottegem");
        sandbox.beginAnew();
        var id = sandbox.testRequests(1).getFirst();
        var client = Vendor.of(PRODUCT).client("vendor-pajottegem");
        client.aidRequests().list(Listing.ALL, Optional.empty());
        client.aidRequests().get(UUID.fromString(id));
        assertThat(sandbox.rules("broken")).isEmpty();
        await().atMost(A_WHILE).until(() -> !sandbox.rules("broken").isEmpty());
        assertThat(sandbox.rules("broken")).containsExactly("R1");
        var evidence = sandbox.report().at("/rules/0/evidence/0");
        assertThat(evidence.path("operation").asString()).isEqualTo("GET /aidRequests/{aidRequestId}");
        assertThat(evidence.path("what").asString()).contains(id);
        assertThat(evidence.path("traceId").asString()).hasSize(36);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
