package be.cpasonline.exchange;

import be.cpasonline.calls.PublicAddress;
import be.cpasonline.identity.CentreAccess;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the rows of a list as the contract shows them. */
@Component
class Summaries {

    private final FormerCentres formerCentres;
    private final PublicAddress address;

    Summaries(FormerCentres formerCentres, PublicAddress address) {
        this.formerCentres = formerCentres;
        this.address = address;
    }

    List<SummaryAnswer> of(List<Listed> listed, CentreAccess access, Instant now) {
        return listed.stream().map(one -> of(one, access, now)).toList();
    }

    private SummaryAnswer of(Listed one, CentreAccess access, Instant now) {
        var link = LinkAnswer.of(one.publicId(), one.reference(), this.address);
        return new SummaryAnswer(
                link.aidRequestId(),
                link.href(),
                link.reference(),
                one.channel().code(),
                this.formerCentres.of(one.centre(), access, now),
                one.submittedAt(),
                one.received().day(),
                RegisterPlace.of(one.received(), one.number()),
                one.language().tag(),
                one.identification(),
                ClocksAnswer.of(one),
                one.read(),
                one.confirmed(),
                one.closed(),
                one.mergedInto().map(leader -> LinkAnswer.of(leader.publicId(), leader.reference(), this.address)));
    }
}
