package be.cpasonline.notification;

import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.MailOrder;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.Frequency;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.request.AidRequestSubmitted;
import be.cpasonline.request.Channel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Inside the submitting transaction: no request without its acknowledgement on the way, and none whose centre is neither
 * told as it wishes nor on the list of those still to be told. Circular § 6 and § 8.1. Nobody is written to about a request that
 * the centre typed itself.
 */
@Component
class OnSubmission {

    private final CentrePreferences preferences;
    private final NoticeRecipients recipients;
    private final Deliveries deliveries;
    private final UntoldTable untold;
    private final Rounds rounds;

    OnSubmission(
            CentrePreferences preferences,
            NoticeRecipients recipients,
            Deliveries deliveries,
            UntoldTable untold,
            Rounds rounds) {
        this.preferences = preferences;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.untold = untold;
        this.rounds = rounds;
    }

    @EventListener
    @Order(0)
    void on(AidRequestSubmitted submitted) {
        if (submitted.channel() == Channel.ONLINE) {
            orderMails(submitted);
        }
    }

    private void orderMails(AidRequestSubmitted submitted) {
        var mails = new ArrayList<>(List.of(order(MailKind.ACKNOWLEDGEMENT, submitted)));
        var wishes = this.preferences.of(submitted.centre(), submitted.at()).notices();
        var to = this.recipients.of(submitted.centre(), submitted.at());
        var notice = order(MailKind.NOTICE, submitted);
        if (!wishes.notices()) {
            this.deliveries.notWanted(notice);
        } else if (to.isEmpty()) {
            this.untold.add(submitted.request(), submitted.centre(), submitted.at());
        } else if (wishes.frequency() == Frequency.DAILY_DIGEST) {
            this.deliveries.notWanted(notice);
            this.rounds.leaveToDigest(new Rounds.Item(submitted.request(), submitted.centre(), submitted.at()));
        } else {
            to.forEach(recipient -> mails.add(notice.to(recipient.own())));
        }
        this.deliveries.order(mails);
    }

    private static MailOrder order(MailKind kind, AidRequestSubmitted submitted) {
        return MailOrder.about(submitted.request(), kind, submitted.centre(), submitted.at());
    }
}
