package be.cpasonline.handover;

import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.trail.Trails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * To a centre the requests of others do not exist. Whoever asks for one, or names one in a way in which none is named, finds
 * nothing, and the trail keeps that they asked: of what they wrote only an id.
 */
@Component
class Misses {

    private final Trails trails;

    Misses(Trails trails) {
        this.trails = trails;
    }

    /**
     * The request that this part of an address names.
     *
     * @throws ProblemException when it names none
     */
    UUID named(String written, CentreSoftware software, Instant now) {
        return Written.id(written).orElseThrow(() -> {
            this.trails.recordMiss(software, Written.anyId(written), now);
            return noRequest();
        });
    }

    /** Call it where no transaction is open. */
    void record(CentreSoftware software, UUID asked, Instant now) {
        this.trails.recordMiss(software, Optional.of(asked), now);
    }

    static ProblemException noRequest() {
        return nothingThere("aidRequestId");
    }

    static ProblemException noAct() {
        return nothingThere("actId");
    }

    private static ProblemException nothingThere(String name) {
        var issue = InputIssue.inPath(Kind.REFERENCED_RESOURCE_NOT_FOUND, "notHere", name);
        return new ProblemException(Problem.with(ProblemType.RESOURCE_NOT_FOUND, List.of(issue)));
    }
}
