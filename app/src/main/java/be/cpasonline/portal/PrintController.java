package be.cpasonline.portal;

import be.cpasonline.acknowledgement.Document;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** A request on paper: a view to print, a PDF, and the acknowledgement as it was sent. Each of them opens it. */
@Controller
class PrintController {

    private final Printing printing;
    private final Clock clock;

    PrintController(Printing printing, Clock clock) {
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping(RequestController.PAGE + "/print")
    ModelAndView print(
            @PathVariable String tag,
            @PathVariable UUID publicId,
            CentreAgent agent,
            @RequestHeader(name = "Sec-Purpose", defaultValue = "") String purpose) {
        RequestController.notAhead(purpose);
        return this.printing.view(agent, Language.ofTag(tag).orElseThrow(), publicId, this.clock.instant());
    }

    @GetMapping(RequestController.PAGE + "/document")
    ResponseEntity<byte[]> document(
            @PathVariable String tag,
            @PathVariable UUID publicId,
            CentreAgent agent,
            @RequestHeader(name = "Sec-Purpose", defaultValue = "") String purpose) {
        RequestController.notAhead(purpose);
        return file(this.printing.document(agent, Language.ofTag(tag).orElseThrow(), publicId, this.clock.instant()));
    }

    @GetMapping(RequestController.PAGE + "/acknowledgement")
    ResponseEntity<byte[]> acknowledgement(
            @PathVariable UUID publicId,
            CentreAgent agent,
            @RequestHeader(name = "Sec-Purpose", defaultValue = "") String purpose) {
        RequestController.notAhead(purpose);
        return file(this.printing.acknowledgement(agent, publicId, this.clock.instant()));
    }

    private static ResponseEntity<byte[]> file(Document document) {
        var attachment =
                ContentDisposition.attachment().filename(document.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(document.content());
    }
}
