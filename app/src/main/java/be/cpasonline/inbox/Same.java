package be.cpasonline.inbox;

/** Whether another request within reach seems to be of the same person. Circular § 9.2. */
public enum Same {
    NO,
    /** Equal number, or equal name and birth: the agent judges. */
    PROPOSED,
    /** Equal number, and both identified by eID or itsme. */
    CERTAIN
}
