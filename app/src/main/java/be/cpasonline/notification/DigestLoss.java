package be.cpasonline.notification;

import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.ScheduledMail;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A digest that can arrive at no address of the centre leaves it untold of every request in it: somebody must call. */
@Component
class DigestLoss {

    private final Rounds rounds;
    private final UntoldTable untold;
    private final Deliveries deliveries;

    DigestLoss(Rounds rounds, UntoldTable untold, Deliveries deliveries) {
        this.rounds = rounds;
        this.untold = untold;
        this.deliveries = deliveries;
    }

    /** Joins the machinery's transaction that recorded the loss. */
    void of(ScheduledMail digest, Instant now) {
        var dueOn = digest.order().dueOn().orElseThrow();
        var items = this.rounds.toldBy(digest.centre(), dueOn);
        items.forEach(item -> this.untold.oneAtATime(item.request()));
        if (this.deliveries.allLost(digest.centre(), digest.kind(), dueOn)) {
            items.forEach(item -> this.untold.add(item.request(), item.centre(), now));
        }
    }
}
