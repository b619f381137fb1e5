package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.Optional;

/**
 * A signal that was sent to an address of a vendor's software.
 *
 * @param at when the sending began
 * @param status empty without an answer
 */
record SignalSeen(Instant at, Kind kind, Optional<Integer> status) {

    /** What may be right or wrong with a signal. */
    enum Kind {
        /** One of the service itself, for a new request or a test. */
        OF_THE_SERVICE("ofTheService", true),
        /** A genuine one of a trial. */
        GENUINE("genuine", true),
        /** Without a signature. */
        UNSIGNED("unsigned", false),
        /** Signed with another secret. */
        FORGED("forged", false),
        /** Changed after it was signed. */
        ALTERED("altered", false),
        /** Signed with the right secret, ten minutes ago. */
        STALE("stale", false),
        /** The genuine one of the trial, sent once more as it was. */
        REPLAYED("replayed", false);

        private final String code;
        private final boolean toBelieve;

        Kind(String code, boolean toBelieve) {
            this.code = code;
            this.toBelieve = toBelieve;
        }

        String code() {
            return this.code;
        }

        /** Whether it is a reason to fetch. */
        boolean toBelieve() {
            return this.toBelieve;
        }
    }

    boolean accepted() {
        return this.status.filter(code -> code >= 200 && code < 300).isPresent();
    }

    boolean refused() {
        return this.status.filter(code -> code >= 400 && code < 500).isPresent();
    }
}
