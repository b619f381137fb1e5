package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.NoticeAddresses;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.MailOrder;
import be.cpasonline.request.AidRequestSubmitted;
import be.cpasonline.request.Channel;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Inside the submitting transaction: no request without its acknowledgement on the way, and none whose centre is neither
 * told nor on the list of those still to be told. Circular § 6 and § 8.1. Nobody is written to about a request that the
 * centre typed itself.
 */
@Component
class OnSubmission {

    private final NoticeAddresses addresses;
    private final Deliveries deliveries;
    private final UntoldTable untold;

    OnSubmission(NoticeAddresses addresses, Deliveries deliveries, UntoldTable untold) {
        this.addresses = addresses;
        this.deliveries = deliveries;
        this.untold = untold;
    }

    @EventListener
    @Order(0)
    void on(AidRequestSubmitted submitted) {
        if (submitted.channel() == Channel.ONLINE) {
            orderMails(submitted);
        }
    }

    private void orderMails(AidRequestSubmitted submitted) {
        var acknowledgement = order(MailKind.ACKNOWLEDGEMENT, submitted);
        if (this.addresses
                .confirmedFor(submitted.centre(), BelgianTime.dayOf(submitted.at()))
                .isPresent()) {
            this.deliveries.order(List.of(acknowledgement, order(MailKind.NOTICE, submitted)));
        } else {
            this.untold.add(submitted.request(), submitted.centre(), submitted.at());
            this.deliveries.order(List.of(acknowledgement));
        }
    }

    private static MailOrder order(MailKind kind, AidRequestSubmitted submitted) {
        return new MailOrder(kind, submitted.centre(), submitted.request(), submitted.at());
    }
}
