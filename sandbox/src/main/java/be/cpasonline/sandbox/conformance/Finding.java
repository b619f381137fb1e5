package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.List;

/** What was found about one rule. */
sealed interface Finding {

    /** Every time that it mattered. */
    record Kept(int times) implements Finding {}

    /**
     * At least once.
     *
     * @param evidence the first of them
     */
    record Broken(int times, List<Evidence> evidence) implements Finding {

        public Broken {
            evidence = List.copyOf(evidence);
        }
    }

    /** It has not mattered yet: what the vendor does to show it. */
    record NotSeen(String toShow) implements Finding {}

    /** It is about something that this software does not do. */
    record NotUsed(String whatFor) implements Finding {}

    /**
     * What can be looked up in the vendor's own log.
     *
     * @param trace the BelGov-Trace-Id of the answer, or empty
     */
    record Evidence(Instant at, String operation, String trace, String what) {}

    /** Whether nothing stands against a conforming software. */
    default boolean good() {
        return switch (this) {
            case Kept _, NotUsed _ -> true;
            case Broken _, NotSeen _ -> false;
        };
    }
}
