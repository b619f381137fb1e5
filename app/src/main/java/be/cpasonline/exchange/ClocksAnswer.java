package be.cpasonline.exchange;

import be.cpasonline.register.Clock;
import be.cpasonline.register.Clocks;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** The two legal limits as the contract shows them. */
record ClocksAnswer(
        Limit competence,
        Limit decision,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean owed) {

    record Limit(LocalDate deadline, boolean running) {

        static Limit of(Clock clock) {
            return new Limit(clock.until(), !(clock instanceof Clock.Ended));
        }

        static Limit of(Listed.Limit limit) {
            return new Limit(limit.day(), limit.running());
        }
    }

    static ClocksAnswer of(Clocks clocks) {
        return new ClocksAnswer(
                Limit.of(clocks.competence()),
                Limit.of(clocks.decision()),
                clocks.owedUntil().isPresent());
    }

    static ClocksAnswer of(Listed listed) {
        return new ClocksAnswer(Limit.of(listed.competence()), Limit.of(listed.decision()), listed.owed());
    }
}
