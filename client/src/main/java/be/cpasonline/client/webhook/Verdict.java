package be.cpasonline.client.webhook;

import be.cpasonline.client.model.Signal;

/** What to make of something that came to the webhook's address. */
public sealed interface Verdict {

    /** Genuine and new: fetch the list from your cursor, and answer 204. */
    record Fresh(Signal signal) implements Verdict {}

    /** Genuine, but seen before: nothing to do, answer 204. */
    record Repeated(Signal signal) implements Verdict {}

    /** Not genuine, or too old: do nothing, answer 401. */
    record Refused(Reason reason) implements Verdict {}

    /** Why something was refused. */
    enum Reason {
        /** No signature of the form that the contract describes. */
        NO_SIGNATURE,
        /** Its time is further than five minutes from ours: an old one sent again, or a clock that is wrong. */
        NOT_OF_NOW,
        /** Signed with none of the secrets, or altered since. */
        WRONG_SIGNATURE,
        /** Nothing that the contract calls a signal. */
        NO_SIGNAL
    }
}
