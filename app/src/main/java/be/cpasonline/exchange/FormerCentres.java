package be.cpasonline.exchange;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreAccess;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the ended centre to which an inherited request was filed. */
@Component
class FormerCentres {

    private final WelfareCentres centres;

    FormerCentres(WelfareCentres centres) {
        this.centres = centres;
    }

    /** Empty when it was filed to the centre itself. */
    Optional<CentreAnswer> of(CentreNumber filedTo, CentreAccess access, Instant now) {
        return filedTo.equals(access.centre())
                ? Optional.empty()
                : this.centres.find(filedTo, BelgianTime.dayOf(now)).map(CentreAnswer::of);
    }
}
