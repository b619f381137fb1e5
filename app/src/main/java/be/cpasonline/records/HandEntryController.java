package be.cpasonline.records;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.request.AidRequests;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A request made at the desk, by letter, by the centre itself, or sent on by another one: entered by hand. Circular § 8.3. */
@Controller
class HandEntryController {

    private static final String PAGE = "/portal/{tag:fr|nl|de}/register/new";

    private final AidRequests requests;
    private final CentreChoice centres;
    private final RecordTrail trail;
    private final Desk desk;
    private final Clock clock;

    HandEntryController(AidRequests requests, CentreChoice centres, RecordTrail trail, Desk desk, Clock clock) {
        this.requests = requests;
        this.centres = centres;
        this.trail = trail;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView empty(@PathVariable String tag, CentreAgent agent) {
        var now = this.clock.instant();
        this.trail.mustBe(Role.HANDLER, agent, now);
        return shown(agent, RecordTexts.language(tag), Sheets.drawn(), HandEntryModel.untouched(), now);
    }

    /** A mistake comes back with all that was typed; the same sheet twice leads to the same entry. */
    @PostMapping(PAGE)
    Object enter(
            @PathVariable String tag,
            @RequestParam Map<String, String> values,
            @RequestParam(defaultValue = "") String sheet,
            CentreAgent agent) {
        var now = this.clock.instant();
        this.trail.mustBe(Role.HANDLER, agent, now);
        var language = RecordTexts.language(tag);
        var claim = Sheets.claim(sheet, agent.centre());
        var typed = new Typed(values, new HashMap<>());
        var entry = new HandEntryForm(typed, agent.centre(), BelgianTime.dayOf(now))
                .entry(claim.orElseGet(
                        () -> Sheets.claim(Sheets.drawn(), agent.centre()).orElseThrow()));
        if (entry.isEmpty()) {
            var page = shown(agent, language, claim.isPresent() ? sheet : Sheets.drawn(), typed, now);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var receipt = this.requests.enter(entry.get(), agent, now);
        this.trail.entered(agent, receipt.request(), now);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", EntryController.address(language, receipt.publicId()))
                .build();
    }

    private ModelAndView shown(CentreAgent agent, Language language, String sheet, Typed typed, Instant now) {
        var chosen = typed.of("from");
        var centres = this.centres.options(agent, language, chosen, BelgianTime.dayOf(now));
        var model = new HandEntryModel(RecordTexts.in(language), sheet, centres, typed);
        var frame = this.desk
                .frame(agent, language, "/register/new", model.text("entry.title"))
                .failed(!typed.faultless());
        return new ModelAndView("records/new", Map.of("frame", frame, "page", model));
    }
}
