package be.cpasonline.centres;

import java.time.LocalDate;

/**
 * A centre ends and another answers for all it holds. Nothing moves: what was filed stays where it was filed.
 *
 * @param on the first day without the centre
 */
public record Ending(CentreNumber centre, LocalDate on, CentreNumber successor) {

    public Ending {
        if (centre.equals(successor)) {
            throw new IllegalArgumentException("a centre does not succeed itself");
        }
    }

    boolean reachedBy(LocalDate day) {
        return !day.isBefore(this.on);
    }
}
