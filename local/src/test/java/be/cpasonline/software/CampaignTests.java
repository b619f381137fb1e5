package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.client.model.AidRequestSummary;
import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.OtherNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reference client pulls requests while more come in, and both sides are killed again and again. */
@Tag("campaign")
@Timeout(2400)
class CampaignTests {

    private static final int REQUESTS = Integer.getInteger("campaign.requests", 10_000);
    private static final int EACH_SECOND = Integer.getInteger("campaign.eachSecond", 100);
    private static final int KILLED = 3;
    private static final int LAST_RUNS = 20;

    private final Random chance = new Random(2026);
    private int servicesKilled;
    private int clientsKilled;

    @TempDir
    private Path home;

    @Test
    void eachRequestStandsExactlyOnceInItsFolder() throws InterruptedException {
        var settings = Map.of("CPAS_API_CALLS_PER_MINUTE_CLIENT", "1000000");
        try (var product = LocalProduct.another();
                var node = OtherNode.of(product, settings, this.home.resolve("service.log"))) {
            node.start();
            var vendor = new Vendor(product.places().login(), node.api());
            var software = Software.of(vendor, "vendor-namur", this.home, "parallel=4", "attempts=4");
            var incoming = Incoming.begin(product, REQUESTS, EACH_SECOND);
            while (!incoming.over() || this.servicesKilled < KILLED || this.clientsKilled == 0) {
                pullAndKill(software, node, incoming);
            }
            var arrived = incoming.seconds();
            assertThat(lastRuns(software)).as(software.output()).isZero();
            tell(arrived, incoming.seconds(), node.processorSeconds());
            assertThat(this.servicesKilled).isEqualTo(KILLED);
            assertThat(this.clientsKilled).isPositive();
            assertThat(incoming.references()).hasSize(REQUESTS);
            assertThat(software.takenOver()).containsExactlyInAnyOrderElementsOf(incoming.references());
            assertThat(software.folders()).hasSize(REQUESTS);
            assertThat(Listed.all(vendor.client("vendor-namur")))
                    .hasSize(REQUESTS)
                    .allMatch(AidRequestSummary::receiptConfirmed);
        }
    }

    /** One run of the client, in the middle of which either side may be ended. */
    private void pullAndKill(Software software, OtherNode node, Incoming incoming) throws InterruptedException {
        var process = software.starts("pull");
        int patience = this.clientsKilled == 0 ? 1_500 : 8_000;
        boolean ended = process.waitFor(500L + this.chance.nextInt(patience), TimeUnit.MILLISECONDS);
        if (incoming.quarters() > this.servicesKilled && this.servicesKilled < KILLED) {
            node.kill();
            this.servicesKilled++;
            node.start();
            process.waitFor();
        } else if (!ended) {
            process.destroyForcibly().waitFor();
            this.clientsKilled++;
        }
    }

    private static int lastRuns(Software software) {
        int status = 1;
        for (int run = 0; run < LAST_RUNS && status != 0; run++) {
            status = software.runs("pull");
        }
        return status;
    }

    private void tell(double arrived, double pulled, long processor) {
        System.out.printf(
                "Campaign: %d requests came in within %.0f s (%.0f a second) and were taken over after %.0f s;"
                        + " the service was killed %d times, the client %d times; since its last start the service"
                        + " used a processor for %d s%n",
                REQUESTS, arrived, REQUESTS / arrived, pulled, this.servicesKilled, this.clientsKilled, processor);
    }
}
