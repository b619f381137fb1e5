package be.cpasonline.notification;

import be.cpasonline.acknowledgement.Acknowledgement;
import be.cpasonline.acknowledgement.AcknowledgementText;
import be.cpasonline.acknowledgement.Acknowledgements;
import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.Letter;
import be.cpasonline.delivery.MailComposer;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.AidRequests;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the acknowledgement when it is sent: the one request is opened then, and its words are kept nowhere else. */
@Component
class AcknowledgementComposer implements MailComposer {

    private final AidRequests requests;
    private final Acknowledgements acknowledgements;
    private final AcknowledgementLimit limit;
    private final Deliveries deliveries;

    AcknowledgementComposer(
            AidRequests requests,
            Acknowledgements acknowledgements,
            AcknowledgementLimit limit,
            Deliveries deliveries) {
        this.requests = requests;
        this.acknowledgements = acknowledgements;
        this.limit = limit;
        this.deliveries = deliveries;
    }

    @Override
    public MailKind kind() {
        return MailKind.ACKNOWLEDGEMENT;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        return this.requests
                .findForMail(mail.request())
                .map(request -> compose(mail, request, now))
                .orElseGet(Composition.Withdrawn::new);
    }

    private Composition compose(ScheduledMail mail, AidRequest request, Instant now) {
        var address = request.reachability().email().orElseThrow();
        return this.limit
                .claim(mail.id(), address, now)
                .<Composition>map(Composition.Later::new)
                .orElseGet(() -> new Composition.Ready(letter(address, acknowledgement(request))));
    }

    private Acknowledgement acknowledgement(AidRequest request) {
        return this.acknowledgements.of(request, this.deliveries.noticePromised(request.id()));
    }

    private Letter letter(String address, Acknowledgement acknowledgement) {
        var mail = this.acknowledgements.mail(acknowledgement);
        var document = mail.document();
        return new Letter(
                address,
                mail.envelope().sender(),
                mail.envelope().subject(),
                this.acknowledgements.texts(acknowledgement).stream()
                        .map(AcknowledgementText::language)
                        .toList(),
                mail.text(),
                Optional.of(mail.html()),
                List.of(new Letter.Attachment(document.fileName(), document.content())));
    }
}
