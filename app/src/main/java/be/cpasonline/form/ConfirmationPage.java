package be.cpasonline.form;

import be.cpasonline.acknowledgement.Acknowledgement;
import be.cpasonline.acknowledgement.AcknowledgementText;
import be.cpasonline.acknowledgement.Acknowledgements;
import be.cpasonline.acknowledgement.Envelope;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.login.ProviderVisit;
import be.cpasonline.pages.Frame;
import be.cpasonline.pages.Notice;
import be.cpasonline.request.AidRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The confirmation, itself the acknowledgement of that day: only for the browser that sent the request, and only for a
 * short time; then nothing personal. Circular § 6.
 */
@Controller
class ConfirmationPage {

    private static final String PAGE = "/{tag:fr|nl|de|en}/confirmation";
    private static final Texts TEXTS = Texts.beside(ConfirmationPage.class, "confirmation", Language.values());

    private final Receipts receipts;
    private final Acknowledgements acknowledgements;
    private final Deliveries deliveries;
    private final ProviderVisit visit;
    private final Clock clock;

    ConfirmationPage(
            Receipts receipts,
            Acknowledgements acknowledgements,
            Deliveries deliveries,
            ProviderVisit visit,
            Clock clock) {
        this.visit = visit;
        this.receipts = receipts;
        this.acknowledgements = acknowledgements;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** {@code email} is where the proof went; {@code erasePath} ends everything on this device. {@code loggedIn} at a
     * provider, where one can log out too. */
    record Model(
            String reference,
            String email,
            Envelope envelope,
            List<AcknowledgementText> texts,
            String documentPath,
            String erasePath,
            boolean loggedIn,
            Texts.In words) {

        @Override
        public String toString() {
            return "Model[redacted]";
        }
    }

    @GetMapping(PAGE)
    ModelAndView page(@PathVariable String tag, HttpServletRequest request) {
        var language = Language.ofTag(tag).orElseThrow();
        return sent(request)
                .map(found -> confirmation(found, language, this.visit.of(request)))
                .orElseGet(() -> over(language));
    }

    /** The PDF; whoever may no longer see the page gets the page that says so. */
    @GetMapping(PAGE + "/document")
    Object document(@PathVariable String tag, HttpServletRequest request) {
        var found = sent(request);
        if (found.isEmpty()) {
            return over(Language.ofTag(tag).orElseThrow());
        }
        var document = this.acknowledgements.document(acknowledged(found.get()));
        var attachment =
                ContentDisposition.attachment().filename(document.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(document.content());
    }

    private Optional<AidRequest> sent(HttpServletRequest request) {
        return this.receipts.of(request, this.clock.instant());
    }

    private Acknowledgement acknowledged(AidRequest request) {
        return this.acknowledgements.of(request, this.deliveries.noticePromised(request.id()));
    }

    private ModelAndView confirmation(AidRequest request, Language language, boolean loggedIn) {
        var texts = TEXTS.in(language);
        var acknowledgement = acknowledged(request);
        var path = "/" + language.tag();
        var model = new Model(
                request.reference().toString(),
                request.reachability().email().orElseThrow(),
                this.acknowledgements.envelope(acknowledgement),
                this.acknowledgements.texts(acknowledgement),
                path + "/confirmation/document",
                path + "/erase",
                loggedIn,
                texts);
        return new ModelAndView("form/confirmation", Map.of("frame", frame(language, texts), "page", model));
    }

    private static ModelAndView over(Language language) {
        var texts = TEXTS.in(language);
        var notice = new Notice(
                List.of(texts.get("over.why"), texts.get("over.proof")),
                Optional.of(new Notice.Way(texts.get("over.start"), "")));
        var frame = Frame.of(language, "/confirmation", texts.get("over.title"));
        return new ModelAndView("pages/notice", Map.of("frame", frame, "notice", notice), HttpStatus.GONE);
    }

    private static Frame frame(Language language, Texts.In texts) {
        return Frame.of(language, "/confirmation", texts.get("title"));
    }
}
