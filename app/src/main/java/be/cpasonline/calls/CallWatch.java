package be.cpasonline.calls;

/** Hears of every call that a centre's software made, after its answer; it must neither wait nor ask the database. */
public interface CallWatch {

    /** That call was answered. What this throws is logged and changes no answer. */
    void answered(AnsweredCall call);
}
