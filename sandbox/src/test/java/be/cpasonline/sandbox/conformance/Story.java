package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.conformance.CallSeen.Asked;
import be.cpasonline.sandbox.conformance.CallSeen.Given;
import be.cpasonline.sandbox.conformance.CallSeen.Issue;
import be.cpasonline.sandbox.conformance.CallSeen.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a vendor's software does, call by call; nothing takes time but what {@link #later} says. */
final class Story {

    static final Instant BEGINNING = Instant.parse("2026-06-05T08:00:00Z");

    private final List<CallSeen> calls = new ArrayList<>();
    private final List<SignalSeen> signals = new ArrayList<>();
    private Instant now = BEGINNING;
    private String token = "first token";

    /** A software that keeps every rule, and was given an occasion to break each. */
    static Story ofAGoodSoftware() {
        var story = new Story();
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        story.lists("", "c1", true, one).lists("c1", "c2", false, other);
        story.isGivenHalf(one).gets(one).confirms(one).gets(other).confirms(other);
        story.later(60).lists("c2", "c2", false).later(60).listsUnchanged("c2");
        story.signalled(SignalSeen.Kind.GENUINE, 204).later(1).listsUnchanged("c2");
        story.isTried(401).later(60).listsUnchanged("c2");
        story.isToldToWait(one).later(5).gets(one);
        story.loses("enrolment", "key 1").creates("enrolment", "key 1");
        return story.withToken("second token").later(60).listsUnchanged("c2");
    }

    /** What is found about it at its end. */
    Report report() {
        var history = new History(new Software("vendor", 2), BEGINNING, 0, this.calls, this.signals);
        return Report.of(history, Rule.all(Duration.ofMinutes(5)), WrittenRule.all(), this.now);
    }

    Story later(int seconds) {
        this.now = this.now.plusSeconds(seconds);
        return this;
    }

    Story withToken(String other) {
        this.token = other;
        return this;
    }

    Story lists(String after, String cursor, boolean more, UUID... unconfirmed) {
        return lists(after, Optional.empty(), cursor, more, unconfirmed);
    }

    private Story lists(String after, Optional<String> known, String cursor, boolean more, UUID... unconfirmed) {
        var page = new Page(cursor, more, Set.of(unconfirmed));
        return call(list(after, known), Replies.given(200, more ? 0 : 60, Optional.of(page)));
    }

    Story listsUnchanged(String after) {
        return call(list(after, Optional.of("tag of " + after)), Replies.given(304, 60, Optional.empty()));
    }

    Story gets(UUID request) {
        return call(about(Operation.GET_ONE, request), Replies.given(200, 0, Optional.empty()));
    }

    Story isGivenHalf(UUID request) {
        return call(about(Operation.GET_ONE, request), Replies.cutOff(Replies.given(200, 0, Optional.empty())));
    }

    Story confirms(UUID request) {
        return call(about(Operation.CONFIRM, request), Replies.given(201, 0, Optional.empty()));
    }

    Story confirmsWrongly(UUID request) {
        return call(about(Operation.CONFIRM, request), Replies.refusal(400, new Issue("invalidInput", "receiptCode")));
    }

    Story isToldToWait(UUID request) {
        return call(about(Operation.GET_ONE, request), Replies.given(429, 5, Optional.empty()));
    }

    Story isRefused(int status, UUID request) {
        return call(about(Operation.GET_ONE, request), Replies.refusal(status, new Issue("invalidInput", "")));
    }

    Story isUnknown(Issue issue) {
        return call(asked(Operation.GET_ONE, "call", Optional.empty()), Replies.refusal(400, issue));
    }

    Story calls(Operation operation) {
        return call(
                new Asked(
                        operation,
                        "call",
                        this.token,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Replies.given(200, 0, Optional.empty()));
    }

    Story creates(String what, String key) {
        return call(creating(what, key), Replies.given(201, 0, Optional.empty()));
    }

    Story loses(String what, String key) {
        return call(creating(what, key), Replies.cutOff(Replies.given(201, 0, Optional.empty())));
    }

    Story signalled(SignalSeen.Kind kind, int status) {
        this.now = this.now.plusMillis(1);
        this.signals.add(new SignalSeen(this.now, kind, Optional.of(status)));
        return this;
    }

    /** Every wrong signal, answered with that; and the genuine one once more. */
    Story isTried(int status) {
        return signalled(SignalSeen.Kind.UNSIGNED, status)
                .signalled(SignalSeen.Kind.FORGED, status)
                .signalled(SignalSeen.Kind.ALTERED, status)
                .signalled(SignalSeen.Kind.STALE, status)
                .signalled(SignalSeen.Kind.REPLAYED, 204);
    }

    private Story call(Asked asked, Given given) {
        this.now = this.now.plus(Duration.ofMillis(1));
        this.calls.add(new CallSeen(this.now, this.now, asked, given));
        return this;
    }

    private Asked list(String after, Optional<String> known) {
        return new Asked(
                new Operation(Operation.LIST, false, false),
                "list after " + after,
                this.token,
                Optional.empty(),
                Optional.of("all"),
                false,
                Optional.of(after).filter(cursor -> !cursor.isEmpty()),
                known,
                Optional.empty());
    }

    private Asked about(String operation, UUID request) {
        return asked(operation, operation + request, Optional.of(request));
    }

    private Asked asked(String operation, String call, Optional<UUID> about) {
        return new Asked(
                new Operation(operation, false, false),
                call,
                this.token,
                about,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Asked creating(String what, String key) {
        return new Asked(
                new Operation("POST /aidRequests/{aidRequestId}/enrolments", true, false),
                what,
                this.token,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(key).filter(there -> !there.isEmpty()));
    }
}
