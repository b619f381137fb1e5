package be.cpasonline.centres;

/** Why an import cannot be recorded, and the centre it would say it of. */
public record Objection(CentreNumber centre, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** The centre has not begun, or has ended, on the day from which it is described or on the eve of its end. */
        DOES_NOT_STAND,
        /** The centre said to take over has not begun, or has itself ended before. */
        SUCCESSOR_DOES_NOT_STAND,
        /** Following who takes over from whom leads back to the centre. */
        CIRCLE
    }
}
