package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.Municipalities;
import be.cpasonline.language.Language;
import be.cpasonline.request.Submission;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoTests {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void theRequestsAreAllInThePastInOrderAndTheLastOnesAreRecent() {
        var instants = IntStream.range(0, Demo.REQUESTS)
                .mapToObj(number -> Demo.sentAt(number, NOW))
                .toList();

        assertThat(instants).isSorted().allSatisfy(at -> assertThat(at).isBefore(NOW));
        assertThat(instants.getFirst()).isAfter(NOW.minus(Duration.ofDays(29)));
        assertThat(instants.getLast()).isAfter(NOW.minus(Duration.ofMinutes(15)));
    }

    @Test
    void everyLanguageIdentificationAndGroundOccurs() {
        var all = all(LocalProduct.shared().part(Municipalities.class));

        assertThat(all).extracting(Submission::language).contains(Language.values());
        assertThat(all)
                .extracting(submission -> submission.identification().code())
                .contains("eid", "itsme", "otherStrong", "declared", "none");
        assertThat(all)
                .extracting(submission ->
                        submission.facts().situation().orElseThrow().getClass().getSimpleName())
                .contains("RegisteredStudent", "AsylumSeeker", "InListedInstitution", "Homeless", "ResidingIn");
    }

    @Test
    void aDemonstrationMailsOnlyTheLastRequestsAndASecondStartAddsNothing() throws SQLException {
        var path = LocalProduct.temporaryFolder();
        try {
            try (var product = Product.start(demonstration(path))) {
                LocalProduct.await(
                        "two mails for each of the last requests",
                        Duration.ofSeconds(60),
                        () -> product.mailbox().mails().size() >= 2 * Demo.REALLY_MAILED);
                assertThat(product.mailbox().mails()).hasSize(2 * Demo.REALLY_MAILED);
                assertThat(requests(product)).isEqualTo(Demo.REQUESTS);
            }
            try (var product = Product.start(demonstration(path))) {
                assertThat(requests(product)).isEqualTo(Demo.REQUESTS);
            }
        } finally {
            LocalProduct.delete(path);
        }
    }

    private static Options demonstration(Path path) {
        return Options.parse(
                List.of("--port", "0", "--mail-port", "0", "--login-port", "0", "--demo", "--data", path.toString()));
    }

    private static int requests(Product product) throws SQLException {
        try (var connection = DriverManager.getConnection(product.databaseUrl() + "?user=postgres");
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from cpas.aid_request")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static List<Submission> all(Municipalities municipalities) {
        var requests = new InventedRequests(municipalities);
        return IntStream.range(0, Demo.REQUESTS)
                .mapToObj(number -> requests.submission(number, LocalDate.of(2026, 11, 1)))
                .toList();
    }
}
