package be.cpasonline.portal;

import be.cpasonline.desk.Desk;
import be.cpasonline.desk.RequestAddress;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import be.cpasonline.portal.RequestPages.Look;
import be.cpasonline.register.ActAnswer;
import be.cpasonline.register.CentreRegister;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one request. To show it is to open it: it counts as read from then on. Circular § 8.2. */
@Controller
class RequestController {

    static final String PAGE = "/portal/{tag:fr|nl|de}/requests/" + RequestAddress.ID;

    private final Registers registers;
    private final OpenedFiles files;
    private final RequestPages pages;
    private final Desk desk;
    private final Clock clock;

    RequestController(Registers registers, OpenedFiles files, RequestPages pages, Desk desk, Clock clock) {
        this.registers = registers;
        this.files = files;
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
    }

    /** A browser that fetches ahead has read nothing, and is given nothing. */
    @GetMapping(PAGE)
    ModelAndView page(
            @PathVariable String tag,
            @PathVariable UUID publicId,
            CentreAgent agent,
            @RequestHeader(name = "Sec-Purpose", defaultValue = "") String purpose) {
        notAhead(purpose);
        var now = this.clock.instant();
        var file = this.files.forPage(agent, publicId, now);
        return shown(file, new Look(agent, language(tag), now), "", Optional.empty());
    }

    /** Whoever asks only whether it is there neither reads it nor is told. */
    @RequestMapping(
            path = {PAGE, PAGE + "/{part:print|document|acknowledgement}"},
            method = RequestMethod.HEAD)
    ResponseEntity<Void> head() {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).build();
    }

    /** Links the centre's own case number; a mistake comes back on the page, with what was typed. Circular § 8.3. */
    @PostMapping(PAGE + "/enrolment")
    Object enrol(
            @PathVariable String tag,
            @PathVariable UUID publicId,
            @RequestParam(defaultValue = "") String caseNumber,
            CentreAgent agent) {
        var now = this.clock.instant();
        var look = new Look(agent, language(tag), now);
        return switch (this.registers.of(agent).enrol(publicId, caseNumber, now)) {
            case ActAnswer.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", Paths.request(look.language(), publicId) + "#next")
                        .build();
            case ActAnswer.Refused(var why) -> refused(publicId, look, caseNumber, why);
            case ActAnswer.NotHere none -> throw notHere();
        };
    }

    private ModelAndView refused(UUID publicId, Look look, String typed, Refusal why) {
        var file = this.registers.of(look.agent()).file(publicId, look.now()).orElseThrow(RequestController::notHere);
        var page = shown(file, look, typed, Optional.of(mistake(why, look.language())));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String mistake(Refusal why, Language language) {
        var texts = RequestSections.TEXTS.in(language);
        if (why == Refusal.WORDS_MISSING) {
            return texts.get("next.enrolment.missing");
        }
        return why == Refusal.WORDS_TOO_LONG
                ? texts.get("next.enrolment.long", "most", CentreRegister.LONGEST_CASE_NUMBER)
                : texts.get("next.enrolment.refused");
    }

    private ModelAndView shown(RequestFile file, Look look, String typed, Optional<String> mistake) {
        var model = this.pages.of(file, look, typed, mistake);
        var path = "/requests/" + file.publicId();
        var title = model.text("title", "reference", model.reference());
        var frame = this.desk.frame(look.agent(), look.language(), path, title).failed(mistake.isPresent());
        return new ModelAndView("portal/request", Map.of("frame", frame, "page", model));
    }

    static void notAhead(String purpose) {
        if (purpose.contains("prefetch")) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow();
    }
}
