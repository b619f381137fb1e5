package be.cpasonline.records;

import be.cpasonline.book.Calendars;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the administrator of a centre makes and takes back the address of its calendar. */
@Controller
class CalendarPage {

    private static final String PAGE = "/portal/{tag:fr|nl|de}/register/calendar";

    private final Calendars calendars;
    private final RecordTrail trail;
    private final Desk desk;
    private final Clock clock;

    CalendarPage(Calendars calendars, RecordTrail trail, Desk desk, Clock clock) {
        this.calendars = calendars;
        this.trail = trail;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView calendar(@PathVariable String tag, CentreAgent agent) {
        return shown(tag, agent, Optional.empty());
    }

    /** The address is shown in the answer itself: kept nowhere, it could not be shown after a redirect. */
    @PostMapping(PAGE)
    ModelAndView make(@PathVariable String tag, CentreAgent agent) {
        var now = mustAdminister(agent);
        var secret = Sheets.drawn();
        this.calendars.make(agent, Sheets.hash(secret).orElseThrow(), now);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/portal/calendar/" + secret + ".ics")
                .toUriString();
        return shown(tag, agent, Optional.of(address));
    }

    @PostMapping(PAGE + "/revocation")
    ResponseEntity<Void> revoke(@PathVariable String tag, CentreAgent agent) {
        var now = mustAdminister(agent);
        this.calendars.revoke(agent, now);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/portal/" + tag + "/register/calendar")
                .build();
    }

    private Instant mustAdminister(CentreAgent agent) {
        var now = this.clock.instant();
        this.trail.mustBe(Role.ADMINISTRATOR, agent, now);
        this.trail.calendar(agent, now);
        return now;
    }

    private ModelAndView shown(String tag, CentreAgent agent, Optional<String> address) {
        var language = RecordTexts.language(tag);
        var texts = RecordTexts.in(language);
        var standing = this.calendars
                .of(agent)
                .map(one -> texts.get("calendar.standing", "moment", DeskDates.moment(language, one.madeAt())));
        var model = new CalendarModel(texts, address, standing, agent.role().covers(Role.ADMINISTRATOR));
        var frame = this.desk.frame(agent, language, "/register/calendar", texts.get("calendar.title"));
        return new ModelAndView("records/calendar", Map.of("frame", frame, "page", model));
    }
}
