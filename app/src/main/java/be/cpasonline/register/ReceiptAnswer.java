package be.cpasonline.register;

import java.time.Instant;

/** What became of the confirmation that a request arrived whole at the software of its centre. */
public sealed interface ReceiptAnswer {

    /**
     * It is confirmed, and the request read.
     *
     * @param at the first time
     * @param before whether an earlier call did it, so that this one changed nothing
     */
    record Confirmed(Instant at, boolean before) implements ReceiptAnswer {}

    /** The code is not the one of this request; nothing was confirmed. */
    record WrongCode() implements ReceiptAnswer {}

    /** To this centre there is no such request; the attempt stands in the trail. */
    record NotHere() implements ReceiptAnswer {}
}
