package be.cpasonline.exchange;

import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import be.cpasonline.trail.Trails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds a request by the id in an address; what is not here does not exist, and the trail keeps that it was asked for. */
@Component
class Found {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Registers registers;
    private final Trails trails;

    Found(Registers registers, Trails trails) {
        this.registers = registers;
        this.trails = trails;
    }

    /** The request, looked at without making it read. */
    RequestFile byId(String id, CentreSoftware software, Instant now) {
        if (!ID.matcher(id).matches()) {
            this.trails.recordMiss(software, Optional.empty(), now);
            throw notHere();
        }
        return this.registers.of(software).file(UUID.fromString(id), now).orElseThrow(Found::notHere);
    }

    private static ProblemException notHere() {
        var issue = InputIssue.inPath(Kind.REFERENCED_RESOURCE_NOT_FOUND, "notHere", "aidRequestId");
        return new ProblemException(Problem.with(ProblemType.RESOURCE_NOT_FOUND, List.of(issue)));
    }
}
