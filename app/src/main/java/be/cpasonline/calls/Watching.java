package be.cpasonline.calls;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whoever watches of the calls of the centres' software; no call fails because of it. */
@Component
class Watching {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private final ObjectProvider<CallWatch> watches;

    /** They are looked up with the first call, since the door stands before all that they may need. */
    Watching(ObjectProvider<CallWatch> watches) {
        this.watches = watches;
    }

    void tell(HttpServletRequest request) {
        TokenDoor.believed(request)
                .map(caller -> AnsweredCall.of(caller, ProblemAnswer.of(request)))
                .ifPresent(call -> this.watches.forEach(watch -> tell(watch, call)));
    }

    private static void tell(CallWatch watch, AnsweredCall call) {
        try {
            watch.answered(call);
        } catch (RuntimeException failure) {
            LOG.warn("A call was not counted", failure);
        }
    }
}
