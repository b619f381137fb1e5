package be.cpasonline.inbox;

/**
 * Another request that seems to be of the same person.
 *
 * @param certain equal national number, and both persons identified by eID or itsme; otherwise the agent judges
 * @param byNumber whether the numbers are equal, else name and birth are
 */
public record Likeness(Row row, boolean certain, boolean byNumber) {}
