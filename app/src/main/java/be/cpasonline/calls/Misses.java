package be.cpasonline.calls;

import be.cpasonline.calls.InputIssue.Kind;
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
public class Misses {

    private final Trails trails;

    Misses(Trails trails) {
        this.trails = trails;
    }

    /**
     * The request that this part of an address names.
     *
     * @throws ProblemException when it names none
     */
    public UUID named(String written, CentreSoftware software, Instant now) {
        return RandomId.read(written).orElseThrow(() -> {
            this.trails.recordMiss(software, RandomId.inAnyCase(written), now);
            return noRequest();
        });
    }

    /** Somebody asked for a request that does not exist for them; call it where no transaction is open. */
    public void record(CentreSoftware software, UUID asked, Instant now) {
        this.trails.recordMiss(software, Optional.of(asked), now);
    }

    /** Of a request. */
    public static ProblemException noRequest() {
        return nothingThere("aidRequestId");
    }

    /** Of an act on a request. */
    public static ProblemException noAct() {
        return nothingThere("actId");
    }

    private static ProblemException nothingThere(String name) {
        var issue = InputIssue.inPath(Kind.REFERENCED_RESOURCE_NOT_FOUND, "notHere", name);
        return new ProblemException(Problem.with(ProblemType.RESOURCE_NOT_FOUND, List.of(issue)));
    }
}
