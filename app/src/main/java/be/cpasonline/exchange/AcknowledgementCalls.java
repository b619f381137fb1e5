package be.cpasonline.exchange;

import be.cpasonline.acknowledgement.Acknowledgements;
import be.cpasonline.acknowledgement.Document;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centrekeys.CentreKeys;
import be.cpasonline.centrekeys.SealedPart;
import be.cpasonline.machines.Caller;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The document that the applicant got: as it is or, for a centre with keys, sealed to each of them. */
@RestController
class AcknowledgementCalls {

    private final Found found;
    private final Acknowledgements acknowledgements;
    private final CentreKeys keys;
    private final Trails trails;
    private final Clock clock;

    AcknowledgementCalls(Found found, Acknowledgements acknowledgements, CentreKeys keys, Trails trails, Clock clock) {
        this.found = found;
        this.acknowledgements = acknowledgements;
        this.keys = keys;
        this.trails = trails;
        this.clock = clock;
    }

    /** A document that only the centre can open. */
    record SealedDocument(List<SealedPart> sealed) {}

    @GetMapping(Call.BASE + "/aidRequests/{aidRequestId}/acknowledgement")
    ResponseEntity<?> acknowledgement(@PathVariable String aidRequestId, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var now = this.clock.instant();
        var asked = this.found.byId(aidRequestId, caller.software(), now).request();
        this.trails.record(caller.software(), TrailAct.PRINTING, Optional.of(asked.id()), now);
        var document = this.acknowledgements.document(this.acknowledgements.of(asked, true));
        var seal = this.keys.sealOf(caller.software());
        return seal.inUse()
                ? Answers.passing(new SealedDocument(seal.seal(document.content(), "pdf")), 200)
                : plain(document);
    }

    private static ResponseEntity<byte[]> plain(Document document) {
        var attachment =
                ContentDisposition.attachment().filename(document.fileName()).build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(document.content());
    }
}
