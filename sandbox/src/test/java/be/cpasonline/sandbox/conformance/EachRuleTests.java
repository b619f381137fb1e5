package be.cpasonline.sandbox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.sandbox.conformance.CallSeen.Issue;
import be.cpasonline.sandbox.conformance.SignalSeen.Kind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A good software keeps every rule; whoever breaks one breaks that one alone. */
class EachRuleTests {

    private final Story story = Story.ofAGoodSoftware();

    @Test
    void aGoodSoftwareKeepsEveryRule() {
        assertThat(this.story).satisfies(EachRuleTests::isConformant);
    }

    @Test
    void whatWasFetchedIsConfirmedWithinFiveMinutes() {
        this.story.gets(UUID.randomUUID()).later(299);
        isConformant(this.story);
        breaksOnly("R1", this.story.later(2));
    }

    @Test
    void toConfirmLateIsTooLate() {
        var request = UUID.randomUUID();
        breaksOnly("R1", this.story.gets(request).later(301).confirms(request));
    }

    @Test
    void whatTheCursorPassedIsConfirmedToo() {
        this.story.later(60).lists("c2", "c3", true, UUID.randomUUID());
        isConformant(this.story.later(301));
        breaksOnly("R1", this.story.lists("c3", "c4", false).later(301));
    }

    @Test
    void whatIsGoneNeedsNoConfirmation() {
        var request = UUID.randomUUID();
        isConformant(this.story.gets(request).isRefused(404, request).later(301));
    }

    @Test
    void theCursorNeverGoesBack() {
        breaksOnly("R2", this.story.later(60).lists("c1", "c2", false));
    }

    @Test
    void theListIsNotBegunAgain() {
        breaksOnly("R2", this.story.later(60).lists("", "c1", true));
    }

    @Test
    void theListIsNotBegunEachTime() {
        var story = new Story().lists("", "c1", false).later(60).lists("", "c1", false);
        assertThat(broken(story)).isEmpty();
        assertThat(broken(story.later(60).lists("", "c1", false))).contains("R2");
    }

    @Test
    void noCursorIsInvented() {
        breaksOnly("R2", this.story.later(60).lists("c9", "c9", false));
    }

    @Test
    void nothingIsCalledUntilTheTimeToWaitIsOver() {
        breaksOnly("R3", this.story.isToldToWait(UUID.randomUUID()).later(2).gets(UUID.randomUUID()));
    }

    @Test
    void whatWasUnderWayMayEnd() {
        var one = UUID.randomUUID();
        isConformant(
                this.story.isToldToWait(one).gets(one).confirms(one).later(5).gets(one));
    }

    @Test
    void nobodyPollsFasterThanAllowed() {
        breaksOnly("R4", this.story.later(58).listsUnchanged("c2"));
    }

    @Test
    void aSignalCallsOnce() {
        isConformant(this.story.signalled(Kind.OF_THE_SERVICE, 204).later(1).listsUnchanged("c2"));
        breaksOnly("R4", this.story.later(1).listsUnchanged("c2"));
    }

    @Test
    void aWrongSignalIsRefused() {
        for (var kind : List.of(Kind.UNSIGNED, Kind.FORGED, Kind.ALTERED, Kind.STALE)) {
            breaksOnly("R5", Story.ofAGoodSoftware().signalled(kind, 204));
        }
    }

    @Test
    void aGenuineSignalIsAccepted() {
        breaksOnly("R5", this.story.signalled(Kind.GENUINE, 401));
    }

    @Test
    void nothingIsFetchedForAWrongSignal() {
        breaksOnly("R5", this.story.signalled(Kind.FORGED, 401).later(1).listsUnchanged("c2"));
    }

    @Test
    void nothingIsFetchedForARepeatedSignal() {
        breaksOnly("R5", this.story.signalled(Kind.REPLAYED, 204).later(1).listsUnchanged("c2"));
    }

    @Test
    void whatCreatesHasAKey() {
        breaksOnly("R6", this.story.creates("enrolment", ""));
    }

    @Test
    void whatGotLostIsRepeatedUnderTheSameKey() {
        breaksOnly("R6", this.story.loses("decision", "key 2").creates("decision", "key 3"));
    }

    @Test
    void nothingIsSentThatTheContractDoesNotKnow() {
        breaksOnly("R7", this.story.isUnknown(new Issue("unknownInput", "")));
    }

    @Test
    void nothingIsCalledThatTheContractDoesNotHold() {
        breaksOnly("R7", this.story.calls(Operation.unknown()));
    }

    @Test
    void nothingOutdatedIsCalled() {
        breaksOnly("R7", this.story.calls(new Operation(Operation.GET_ONE, false, true)));
    }

    @Test
    void whoAsksAgainSaysWhatTheyHave() {
        isConformant(this.story.later(60).lists("c2", "c2", false));
        breaksOnly("R8", this.story.later(60).lists("c2", "c2", false));
    }

    @Test
    void aHalfAnswerIsFetchedAgainBeforeItIsConfirmed() {
        var request = UUID.randomUUID();
        breaksOnly("R9", this.story.isGivenHalf(request).confirms(request));
    }

    @Test
    void theCodeIsTheOneOfTheRequest() {
        breaksOnly("R9", this.story.confirmsWrongly(UUID.randomUUID()));
    }

    @Test
    void aTokenThatWasRefusedIsNotSentAgain() {
        var request = UUID.randomUUID();
        breaksOnly("R10", this.story.isRefused(401, request).later(1).isRefused(401, request));
    }

    @Test
    void whatWasRefusedIsNotSentAgainAndAgain() {
        var request = UUID.randomUUID();
        isConformant(this.story.isRefused(404, request).later(1).isRefused(404, request));
        breaksOnly("R11", this.story.later(1).isRefused(404, request));
    }

    private static void isConformant(Story story) {
        assertThat(story.report().lines())
                .allSatisfy(
                        line -> assertThat(line.finding()).as(line.rule().id()).isInstanceOf(Finding.Kept.class));
        assertThat(story.report().conformant()).isTrue();
    }

    private static void breaksOnly(String id, Story story) {
        assertThat(broken(story)).containsExactly(id);
        assertThat(story.report().conformant()).isFalse();
    }

    private static List<String> broken(Story story) {
        return story.report().lines().stream()
                .filter(line -> line.finding() instanceof Finding.Broken)
                .map(line -> line.rule().id())
                .toList();
    }
}
