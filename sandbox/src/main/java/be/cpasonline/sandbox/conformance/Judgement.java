package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.conformance.Finding.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Collects what speaks for and against a software while its calls are gone through. */
final class Judgement {

    private static final int MOST_EVIDENCE = 5;

    private final List<Evidence> evidence = new ArrayList<>();
    private int kept;
    private int broken;

    void kept() {
        this.kept++;
    }

    void broken(CallSeen call, String what) {
        broken(new Evidence(
                call.at(), call.asked().operation().name(), call.given().trace(), what));
    }

    void broken(SignalSeen signal, String what) {
        broken(new Evidence(signal.at(), "signal " + signal.kind().code(), "", what));
    }

    private void broken(Evidence one) {
        this.broken++;
        if (this.evidence.size() < MOST_EVIDENCE) {
            this.evidence.add(one);
        }
    }

    /** Once broken is broken; what nobody saw is not kept. */
    Finding finding(String toShow) {
        if (this.broken > 0) {
            return new Finding.Broken(this.broken, this.evidence);
        }
        return this.kept > 0 ? new Finding.Kept(this.kept) : new Finding.NotSeen(toShow);
    }
}
