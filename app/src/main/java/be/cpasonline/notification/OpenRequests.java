package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.register.OpenRequest;
import be.cpasonline.register.Registers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is still open, by the centre that answers for it today: that of the request, or the one that took over. */
@Component
class OpenRequests {

    private final Registers registers;
    private final WelfareCentres centres;

    OpenRequests(Registers registers, WelfareCentres centres) {
        this.registers = registers;
        this.centres = centres;
    }

    /** Of every centre that has any. */
    Map<CentreNumber, List<OpenRequest>> byCentre(Instant now) {
        return this.registers.stillOpen().stream()
                .collect(Collectors.groupingBy(
                        open -> answeringFor(open.centre(), now), HashMap::new, Collectors.toList()));
    }

    /** Of one centre that stands today, and of those it took over from. */
    List<OpenRequest> of(CentreNumber centre, Instant now) {
        return byCentre(now).getOrDefault(centre, List.of());
    }

    /** How many of those nobody at the centre has read. */
    int unread(CentreNumber centre, Instant now) {
        return (int) of(centre, now).stream().filter(open -> !open.read()).count();
    }

    /** The centre that answers today for what was filed to this one. */
    CentreNumber answeringFor(CentreNumber centre, Instant now) {
        return this.centres
                .answeringFor(centre, BelgianTime.dayOf(now))
                .map(WelfareCentre::number)
                .orElse(centre);
    }
}
