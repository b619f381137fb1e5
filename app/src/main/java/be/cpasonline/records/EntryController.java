package be.cpasonline.records;

import be.cpasonline.acknowledgement.Acknowledgements;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.RequestAddress;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Signature;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One entry by hand: to check, to print and sign, to give its acknowledgement. Law of 8 July 1976, art. 58 §§ 1 and 2. */
@Controller
class EntryController {

    private static final String PAGE = "/portal/{tag:fr|nl|de}/register/entries/" + RequestAddress.ID;

    private final EntryPages pages;
    private final AidRequests requests;
    private final Acknowledgements acknowledgements;
    private final RecordTrail trail;
    private final Clock clock;

    EntryController(
            EntryPages pages, AidRequests requests, Acknowledgements acknowledgements, RecordTrail trail, Clock clock) {
        this.pages = pages;
        this.requests = requests;
        this.acknowledgements = acknowledgements;
        this.trail = trail;
        this.clock = clock;
    }

    static String address(Language language, UUID publicId) {
        return "/portal/" + language.tag() + "/register/entries/" + publicId;
    }

    @GetMapping(PAGE)
    ModelAndView entry(@PathVariable String tag, @PathVariable UUID publicId, CentreAgent agent) {
        var now = this.clock.instant();
        var file = this.pages.opened(agent, publicId, now);
        return this.pages.page(
                "records/entry", agent, RecordTexts.language(tag), file, HandEntryModel.untouched(), now);
    }

    /** With a box for the signature. */
    @GetMapping(PAGE + "/print")
    ModelAndView print(@PathVariable String tag, @PathVariable UUID publicId, CentreAgent agent) {
        var now = this.clock.instant();
        var file = this.pages.opened(agent, publicId, now);
        this.trail.printed(agent, file.request().id(), now);
        return this.pages.page(
                "records/print", agent, RecordTexts.language(tag), file, HandEntryModel.untouched(), now);
    }

    @GetMapping(PAGE + "/acknowledgement")
    ResponseEntity<byte[]> acknowledgement(@PathVariable UUID publicId, CentreAgent agent) {
        var now = this.clock.instant();
        var request = this.pages.opened(agent, publicId, now).request();
        this.trail.printed(agent, request.id(), now);
        var document = this.acknowledgements.document(this.acknowledgements.of(request, true));
        var attachment =
                ContentDisposition.attachment().filename(document.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(document.content());
    }

    @PostMapping(PAGE + "/signature")
    Object sign(
            @PathVariable String tag,
            @PathVariable UUID publicId,
            @RequestParam Map<String, String> values,
            CentreAgent agent) {
        var now = this.clock.instant();
        this.trail.mustBe(Role.HANDLER, agent, now);
        var language = RecordTexts.language(tag);
        var file = this.pages.opened(agent, publicId, now);
        var typed = new Typed(values, new HashMap<>());
        var signatory = HandEntryForm.signatory(typed.of("signed"));
        var day = typed.day("signedOn", BelgianTime.dayOf(now), (on, today) -> on.isBefore(today.minusYears(5)));
        if (signatory.isEmpty()) {
            typed.wrong("signed", "signed.missing");
        }
        if (!typed.faultless()) {
            var page = this.pages.page("records/entry", agent, language, file, typed, now);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var signature = new Signature(signatory.orElseThrow(), day.orElseThrow());
        this.requests.sign(agent, file.request().id(), signature, now);
        this.trail.entered(agent, file.request().id(), now);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address(language, publicId))
                .build();
    }
}
