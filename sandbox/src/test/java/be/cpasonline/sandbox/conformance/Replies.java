package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.conformance.CallSeen.Given;
import be.cpasonline.sandbox.conformance.CallSeen.Issue;
import be.cpasonline.sandbox.conformance.CallSeen.Page;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What the service answers in a story. */
final class Replies {

    private Replies() {}

    static Given given(int status, int retryAfter, Optional<Page> page) {
        return new Given(
                status,
                true,
                Optional.of(Duration.ofSeconds(retryAfter)).filter(Duration::isPositive),
                Optional.of("tag"),
                "trace",
                Optional.empty(),
                Set.of(),
                page);
    }

    static Given cutOff(Given given) {
        return new Given(
                given.status(),
                false,
                given.retryAfter(),
                given.tag(),
                given.trace(),
                given.problem(),
                given.issues(),
                given.page());
    }

    static Given refusal(int status, Issue issue) {
        return new Given(
                status,
                true,
                Optional.empty(),
                Optional.empty(),
                "trace",
                Optional.of("badRequest"),
                Set.of(issue),
                Optional.empty());
    }
}
