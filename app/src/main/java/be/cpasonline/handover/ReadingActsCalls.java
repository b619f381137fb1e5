package be.cpasonline.handover;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.Misses;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centrekeys.CentreKeys;
import be.cpasonline.machines.Caller;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was done with a request, by agents in the portal and by software here: reading it back makes nothing read. */
@RestController
@RequestMapping(path = Call.BASE + "/aidRequests/{aidRequestId}/acts")
class ReadingActsCalls {

    private final Registers registers;
    private final ShownActs shown;
    private final Misses misses;
    private final CentreKeys keys;
    private final PublicAddress address;
    private final Clock clock;

    ReadingActsCalls(
            Registers registers, ShownActs shown, Misses misses, CentreKeys keys, PublicAddress address, Clock clock) {
        this.registers = registers;
        this.shown = shown;
        this.misses = misses;
        this.keys = keys;
        this.address = address;
        this.clock = clock;
    }

    /** All acts on a request, in the order of the journal. */
    record Acts(String self, List<Object> items, int total) {

        @Override
        public String toString() {
            return "Acts[redacted]";
        }
    }

    @GetMapping
    ResponseEntity<Acts> list(Caller caller, @PathVariable String aidRequestId, HttpServletRequest request) {
        var file = file(caller, aidRequestId, request);
        var seal = this.keys.sealOf(caller.software());
        var acts = this.shown.of(file).stream()
                .map(act -> seal.hiding(act, ShownAct.CONTENT))
                .toList();
        var self = this.address.of(ShownActs.path(file.publicId()));
        return Answers.passing(new Acts(self, acts, acts.size()), 200);
    }

    @GetMapping("/{actId}")
    ResponseEntity<Object> get(
            Caller caller, @PathVariable String aidRequestId, @PathVariable String actId, HttpServletRequest request) {
        return this.shown.of(file(caller, aidRequestId, request)).stream()
                .filter(act -> act.actId().toString().equals(actId))
                .findFirst()
                .map(act -> Answers.passing(this.keys.sealOf(caller.software()).hiding(act, ShownAct.CONTENT), 200))
                .orElseThrow(Misses::noAct);
    }

    private RequestFile file(Caller caller, String named, HttpServletRequest request) {
        QueryParameters.none(request);
        var now = this.clock.instant();
        var software = caller.software();
        return this.registers
                .of(software)
                .file(this.misses.named(named, software, now), now)
                .orElseThrow(Misses::noRequest);
    }
}
