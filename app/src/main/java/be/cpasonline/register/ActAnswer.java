package be.cpasonline.register;

import java.util.UUID;

/** What became of an act. */
public sealed interface ActAnswer {

    /** It stands in the journal at that position. */
    record Done(long position) implements ActAnswer {}

    /** It cannot be, and nothing was recorded. */
    record Refused(Refusal why) implements ActAnswer {}

    /**
     * To this centre there is no request of that public id. The attempt stands in the trail; unless the act was part of
     * a transaction that was open already: then whoever opened it records the miss after it.
     */
    record NotHere(UUID asked) implements ActAnswer {}
}
