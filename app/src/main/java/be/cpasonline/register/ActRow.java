package be.cpasonline.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An act as it is stored; its words stay sealed. */
record ActRow(
        UUID request,
        long position,
        String kind,
        Instant at,
        Actor by,
        Optional<byte[]> words,
        Optional<OutcomeRow> outcome,
        Optional<Long> takesBack) {

    boolean is(String wanted) {
        return this.kind.equals(wanted);
    }

    boolean outcomeIs(String wanted) {
        return this.outcome.filter(half -> half.kind().equals(wanted)).isPresent();
    }

    @Override
    public String toString() {
        return "ActRow[redacted]";
    }

    /** The open half of an outcome: what the clocks need. */
    record OutcomeRow(
            String kind,
            Optional<LocalDate> happenedOn,
            Optional<LocalDate> toldOn,
            Optional<Outcome.MergedInto> into,
            Optional<UUID> leader,
            Optional<Long> replaces) {

        /** When a referral has effect here: sent and told. */
        Optional<LocalDate> completeOn() {
            return this.toldOn.flatMap(told -> this.happenedOn.map(sent -> told.isAfter(sent) ? told : sent));
        }
    }
}
