package be.cpasonline.calls;

import be.cpasonline.identity.CentreSoftware;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many calls the software of one centre may make a minute: a vendor who serves two hundred centres from one address has
 * the limit for each of them.
 */
@Component
class ClientLimit {

    private static final int CLIENTS_REMEMBERED = 20_000;

    private final CallLimit<UUID> limit;

    ClientLimit(@Value("${cpas-online.api.calls-per-minute-client:600}") int callsPerMinute) {
        this.limit = new CallLimit<>(callsPerMinute, CLIENTS_REMEMBERED);
    }

    /**
     * Counts a call of that software.
     *
     * @throws ProblemException when it has to wait
     */
    CallLimit.Standing count(CentreSoftware software) {
        var standing = this.limit.count(software.id());
        if (standing.secondsToWait() > 0) {
            throw new ProblemException(Problem.tooMany(ProblemType.TOO_MANY_REQUESTS, standing.secondsToWait()));
        }
        return standing;
    }
}
