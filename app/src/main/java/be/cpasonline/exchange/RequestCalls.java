package be.cpasonline.exchange;

import be.cpasonline.acknowledgement.Acknowledgements;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.machines.Caller;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One request, whole, and its acknowledgement. To get it is not to read it: that takes a confirmed receipt. */
@RestController
class RequestCalls {

    private static final String ONE = Call.BASE + "/aidRequests/{aidRequestId}";

    private final Found found;
    private final Requests requests;
    private final Polling polling;
    private final Acknowledgements acknowledgements;
    private final Trails trails;
    private final Clock clock;

    RequestCalls(
            Found found,
            Requests requests,
            Polling polling,
            Acknowledgements acknowledgements,
            Trails trails,
            Clock clock) {
        this.found = found;
        this.requests = requests;
        this.polling = polling;
        this.acknowledgements = acknowledgements;
        this.trails = trails;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ResponseEntity<RequestAnswer> one(@PathVariable String aidRequestId, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var now = this.clock.instant();
        var file = this.found.byId(aidRequestId, caller.software(), now);
        var answer = this.requests.of(file, caller.software(), now);
        var tag = this.polling.tag(answer);
        return this.polling.known(request, tag) ? this.polling.unchanged(tag) : this.polling.page(answer, tag, false);
    }

    @GetMapping(ONE + "/acknowledgement")
    ResponseEntity<byte[]> acknowledgement(
            @PathVariable String aidRequestId, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var now = this.clock.instant();
        var asked = this.found.byId(aidRequestId, caller.software(), now).request();
        this.trails.record(caller.software(), TrailAct.PRINTING, Optional.of(asked.id()), now);
        var document = this.acknowledgements.document(this.acknowledgements.of(asked, true));
        var attachment =
                ContentDisposition.attachment().filename(document.fileName()).build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(document.content());
    }
}
