package be.cpasonline.exchange;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.inbox.Inboxes;
import be.cpasonline.inbox.Likeness;
import be.cpasonline.register.Act;
import be.cpasonline.register.Actor;
import be.cpasonline.register.ReceiptCodes;
import be.cpasonline.register.RequestFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a request as the contract shows it. */
@Component
class Requests {

    private final Inboxes inboxes;
    private final ReceiptCodes codes;
    private final FormerCentres formerCentres;
    private final WelfareCentres centres;
    private final PublicAddress address;

    Requests(
            Inboxes inboxes,
            ReceiptCodes codes,
            FormerCentres formerCentres,
            WelfareCentres centres,
            PublicAddress address) {
        this.inboxes = inboxes;
        this.codes = codes;
        this.formerCentres = formerCentres;
        this.centres = centres;
        this.address = address;
    }

    RequestAnswer of(RequestFile file, CentreSoftware software, Instant now) {
        var request = file.request();
        var link = LinkAnswer.of(file.publicId(), request.reference(), this.address);
        return new RequestAnswer(
                link.aidRequestId(),
                link.href(),
                link.reference(),
                request.channel().code(),
                this.formerCentres.of(request.centre(), software, now),
                request.submittedAt(),
                request.received().day(),
                request.startedOn(),
                RegisterPlace.of(request.received(), file.entry().number()),
                request.language().tag(),
                request.identification().code(),
                ClocksAnswer.of(file.clocks(BelgianTime.dayOf(now))),
                file.read(),
                confirmed(file),
                file.closed(),
                file.mergedInto().map(leader -> LinkAnswer.of(leader.first(), leader.reference(), this.address)),
                ground(file),
                dataFlows(file, software, now),
                earlier(file, software, now),
                link.href() + "/acts",
                link.href() + "/acknowledgement",
                Optional.of(PersonalAnswer.of(file, this.codes.of(file.publicId()))));
    }

    private static boolean confirmed(RequestFile file) {
        return file.acts(Act.Consultation.class).stream()
                .anyMatch(reading -> reading.by().kind() == Actor.Kind.SOFTWARE);
    }

    private static Optional<RequestAnswer.CompetenceGround> ground(RequestFile file) {
        var request = file.request();
        return request.ground()
                .flatMap(ground ->
                        request.municipality().map(code -> RequestAnswer.CompetenceGround.of(code.value(), ground)));
    }

    private RequestAnswer.DataFlows dataFlows(RequestFile file, CentreSoftware software, Instant now) {
        var identification = file.request().identification();
        return new RequestAnswer.DataFlows(
                identification.number().isPresent(),
                identification.code(),
                this.centres
                        .find(software.centre(), BelgianTime.dayOf(now))
                        .flatMap(centre -> centre.enterpriseNumber().map(EnterpriseNumber::digits)));
    }

    private List<RequestAnswer.Earlier> earlier(RequestFile file, CentreSoftware software, Instant now) {
        return this.inboxes.of(software).samePerson(file.publicId(), now).stream()
                .map(this::earlier)
                .toList();
    }

    private RequestAnswer.Earlier earlier(Likeness alike) {
        var row = alike.row();
        var link = LinkAnswer.of(row.publicId(), row.reference(), this.address);
        return new RequestAnswer.Earlier(
                link.aidRequestId(),
                link.href(),
                link.reference(),
                row.received().day(),
                alike.certain(),
                alike.byNumber() ? "ssin" : "nameAndBirthDate");
    }
}
