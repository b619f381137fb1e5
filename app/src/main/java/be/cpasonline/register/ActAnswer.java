package be.cpasonline.register;

/** What became of an act. */
public sealed interface ActAnswer {

    /** It stands in the journal at that position. */
    record Done(long position) implements ActAnswer {}

    /** It cannot be, and nothing was recorded. */
    record Refused(Refusal why) implements ActAnswer {}

    /** To this centre there is no such request; the attempt stands in the trail. */
    record NotHere() implements ActAnswer {}
}
