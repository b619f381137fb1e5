package be.cpasonline.handover;

import be.cpasonline.calls.Call;
import be.cpasonline.machines.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a request, said by the software of its centre: recorded, corrected by a later one, or taken back. */
@RestController
class OutcomeCalls {

    private final Recording recording;

    OutcomeCalls(Recording recording) {
        this.recording = recording;
    }

    @PostMapping(path = Call.BASE + "/aidRequests/{aidRequestId}/outcomes", consumes = "application/json")
    ResponseEntity<byte[]> record(
            Caller caller, @PathVariable String aidRequestId, HttpServletRequest request, InputStream body)
            throws IOException {
        return this.recording.of(new Handing(caller, aidRequestId, request, body), OutcomeEntry::deed);
    }
}
