package be.cpasonline.exchange;

import be.cpasonline.calls.Call;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centrekeys.CentreKeys;
import be.cpasonline.machines.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One request, whole. To get it is not to read it: that takes a confirmed receipt. */
@RestController
class RequestCalls {

    private static final String PERSONAL = "personal";

    /** Says of the person that they are homeless, in an institution, or ask for protection. */
    private static final Set<String> SEALED_WITH_IT = Set.of("competence");

    private final Found found;
    private final Requests requests;
    private final CentreKeys keys;
    private final Polling polling;
    private final Clock clock;

    RequestCalls(Found found, Requests requests, CentreKeys keys, Polling polling, Clock clock) {
        this.found = found;
        this.requests = requests;
        this.keys = keys;
        this.polling = polling;
        this.clock = clock;
    }

    @GetMapping(Call.BASE + "/aidRequests/{aidRequestId}")
    ResponseEntity<Object> one(@PathVariable String aidRequestId, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var now = this.clock.instant();
        var file = this.found.byId(aidRequestId, caller.software(), now);
        var answer = this.requests.of(file, caller.software(), now);
        var seal = this.keys.sealOf(caller.software());
        var tag = this.polling.tag(List.of(answer, seal.keyIds()));
        return this.polling.known(request, tag)
                ? this.polling.unchanged(tag)
                : this.polling.page(seal.replacing(answer, PERSONAL, SEALED_WITH_IT), tag, false);
    }
}
