package be.cpasonline.sandbox.faults;

/** When a fault strikes: before anything was done, or after, so that the work stands and only its answer is lost. */
public enum Moment {
    BEFORE,
    AFTER
}
