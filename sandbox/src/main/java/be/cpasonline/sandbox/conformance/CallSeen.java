package be.cpasonline.sandbox.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One call of a vendor's software and what it was answered, without anything of a person.
 *
 * @param at when it came
 * @param answered when its answer left
 */
record CallSeen(Instant at, Instant answered, Asked asked, Given given) {

    /**
     * What was asked. A mark tells alike from unlike and cannot be read.
     *
     * @param call the mark of method, address and body
     * @param token the mark of the access token
     * @param about the request that it is about
     * @param feed which list it asks for, if any: its operation and the mark of its filters
     * @param narrowed whether it asks for less than all there is
     * @param known what stood in If-None-Match
     * @param key the mark of the Idempotency-Key
     */
    record Asked(
            Operation operation,
            String call,
            String token,
            Optional<UUID> about,
            Optional<String> feed,
            boolean narrowed,
            Optional<String> after,
            Optional<String> known,
            Optional<String> key) {}

    /**
     * What was answered.
     *
     * @param whole false when the sandbox cut the answer off
     * @param trace the BelGov-Trace-Id, empty when there was none
     * @param issues kinds and well-known names of what was wrong with the input
     */
    record Given(
            int status,
            boolean whole,
            Optional<Duration> retryAfter,
            Optional<String> tag,
            String trace,
            Optional<String> problem,
            Set<Issue> issues,
            Optional<Page> page) {

        Given {
            issues = Set.copyOf(issues);
        }

        boolean good() {
            return this.whole && this.status >= 200 && this.status < 300;
        }
    }

    /** Something wrong with the input; the name only when it is one of the contract's own, see {@link Overheard}. */
    record Issue(String kind, String name) {}

    /**
     * A page of a list.
     *
     * @param more whether another page follows
     * @param unconfirmed the requests on it whose receipt nobody has confirmed
     */
    record Page(String cursor, boolean more, Set<UUID> unconfirmed) {

        Page {
            unconfirmed = Set.copyOf(unconfirmed);
        }
    }

    boolean is(String operation) {
        return this.asked.operation().name().equals(operation);
    }

    /** Whether it asks for all there is, one page after the other. */
    boolean follows() {
        return this.asked.feed().isPresent() && !this.asked.narrowed();
    }

    /** Whether it is a page, given whole. */
    Optional<Page> page() {
        return this.given.page().filter(page -> this.given.good());
    }
}
