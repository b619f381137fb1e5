package be.cpasonline.records;

import be.cpasonline.book.Calendars;
import be.cpasonline.book.LimitsOfCentre;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar behind its secret address. A calendar program cannot sign in: who knows the address may read it. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendars calendars;
    private final WelfareCentres centres;
    private final Clock clock;

    CalendarController(Calendars calendars, WelfareCentres centres, Clock clock) {
        this.calendars = calendars;
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping("/portal/calendar/{secret:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        var now = this.clock.instant();
        return Sheets.hash(secret)
                .flatMap(hash -> this.calendars.limitsFor(hash, BelgianTime.dayOf(now)))
                .map(found -> answer(found, now))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** In the first language of the centre: a calendar has one. */
    private ResponseEntity<byte[]> answer(LimitsOfCentre found, Instant now) {
        var centre = this.centres
                .find(found.centre(), BelgianTime.dayOf(now))
                .orElseThrow(() -> new IllegalStateException("no such centre in the directory"));
        var language = centre.regime().languages().getFirst();
        var feed = new CalendarFeed(language).of(centre.name().in(language), found.limits(), now);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }
}
