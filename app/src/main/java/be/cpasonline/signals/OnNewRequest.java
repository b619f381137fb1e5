package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.AidRequestSubmitted;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Inside the transaction by which a request comes to be, through whatever channel: the software of its centre will be
 * told. It asks the database once; a second time only where somebody is to be told.
 */
@Component
class OnNewRequest {

    private final SignalTable signals;
    private final SignalTask task;

    OnNewRequest(SignalTable signals, SignalTask task) {
        this.signals = signals;
        this.task = task;
    }

    @EventListener
    @Order(1)
    void on(AidRequestSubmitted submitted) {
        tell(submitted.centre(), submitted.at());
    }

    /** Joins the open transaction of that centre. */
    void tell(CentreNumber centre, Instant at) {
        this.task.promise(centre, this.signals.addNeeded(centre, at), at);
    }
}
