package be.cpasonline.callout;

/** What came of a call to an address that somebody else named. */
public sealed interface CalloutAnswer {

    /** It answered with that status; the rest of its answer is not read. */
    record Status(int code) implements CalloutAnswer {}

    /** It gave none, or was not called. */
    record None(NoAnswer why) implements CalloutAnswer {}
}
