package be.cpasonline.sandbox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was not seen is not held to be kept. */
class NotSeenTests {

    @Test
    void whoDidNothingHasEverythingToShow() {
        var report = new Story().report();
        assertThat(report.conformant()).isFalse();
        assertThat(report.lines())
                .filteredOn(line -> line.finding() instanceof Finding.NotSeen)
                .extracting(line -> line.rule().id())
                .containsExactly("R1", "R2", "R3", "R4", "R7", "R8", "R9", "R10", "R11");
    }

    @Test
    void whoUsesNoSignalsAndCreatesNothingNeedNotShowIt() {
        assertThat(new Story().report().lines())
                .filteredOn(line -> line.finding() instanceof Finding.NotUsed)
                .extracting(line -> line.rule().id())
                .containsExactly("R5", "R6");
    }

    @Test
    void whoSubscribedHasToShowThatSignalsAreVerified() {
        var subscribed = new Story().calls(new Operation(Operation.SUBSCRIBE, false, false));
        assertThat(finding("R5", subscribed)).isInstanceOf(Finding.NotSeen.class);
        subscribed.signalled(SignalSeen.Kind.GENUINE, 204);
        assertThat(finding("R5", subscribed)).isInstanceOf(Finding.NotSeen.class);
        assertThat(finding("R5", subscribed.isTried(401))).isInstanceOf(Finding.Kept.class);
    }

    @Test
    void aCursorFromBeforeTheWatchingIsTakenAsGiven() {
        var story = new Story().lists("c7", "c8", true).lists("c8", "c9", false);
        assertThat(finding("R2", story)).isInstanceOf(Finding.Kept.class);
    }

    @Test
    void theEvidenceCanBeLookedUp() {
        var request = UUID.randomUUID();
        var broken = (Finding.Broken) finding("R1", new Story().gets(request).later(301));
        assertThat(broken.times()).isEqualTo(1);
        assertThat(broken.evidence())
                .singleElement()
                .isEqualTo(new Finding.Evidence(
                        Story.BEGINNING.plusMillis(1), Operation.GET_ONE, "trace", "not confirmed: " + request));
    }

    @Test
    void thereIsNoMoreEvidenceThanAnybodyReads() {
        var story = new Story();
        for (int count = 0; count < 20; count++) {
            story.gets(UUID.randomUUID());
        }
        var broken = (Finding.Broken) finding("R1", story.later(301));
        assertThat(broken.times()).isEqualTo(20);
        assertThat(broken.evidence()).hasSize(5);
    }

    @Test
    void everyRuleIsWrittenOnceForVendors() {
        assertThat(WrittenRule.all())
                .extracting(WrittenRule::id)
                .containsExactlyElementsOf(
                        Rule.all(Duration.ofMinutes(5)).stream().map(Rule::id).toList());
        assertThat(WrittenRule.all()).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank().doesNotContain("`");
            assertThat(rule.text()).hasSizeGreaterThan(40);
        });
        assertThat(WrittenRule.of("R2", WrittenRule.all()).title()).isEqualTo("Follow the cursor");
    }

    private static Finding finding(String id, Story story) {
        return story.report().lines().stream()
                .filter(line -> line.rule().id().equals(id))
                .findFirst()
                .orElseThrow()
                .finding();
    }
}
