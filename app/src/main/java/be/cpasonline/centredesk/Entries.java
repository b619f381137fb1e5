package be.cpasonline.centredesk;

import be.cpasonline.book.NotedOutcomes;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.language.Language;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes the lines of a register as the contract shows them. */
@Component
class Entries {

    private final WelfareCentres centres;
    private final PublicAddress address;

    Entries(WelfareCentres centres, PublicAddress address) {
        this.centres = centres;
        this.address = address;
    }

    /** For one answer in that language. */
    WrittenEntries in(Language language, CentreAccess access, Instant now) {
        var named = new NamedCentres(this.centres, language, BelgianTime.dayOf(now));
        return new WrittenEntries(access.centre(), named, new NotedOutcomes(language, named::onDay), this.address);
    }
}
