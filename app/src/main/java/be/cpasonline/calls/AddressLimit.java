package be.cpasonline.calls;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many calls an address may make a minute where no token of a centre's software says who calls. */
@Component
class AddressLimit {

    private final CallLimit<CallerAddress> limit;

    AddressLimit(@Value("${cpas-online.api.calls-per-minute:600}") int callsPerMinute) {
        this.limit = new CallLimit<>(callsPerMinute, ApiDoor.ADDRESSES_REMEMBERED);
    }

    /**
     * Counts a call from that address.
     *
     * @throws ProblemException when it has to wait
     */
    void count(HttpServletRequest request) {
        var wait = this.limit.secondsToWait(CallerAddress.of(request.getRemoteAddr()));
        if (wait > 0) {
            throw new ProblemException(Problem.tooMany(ProblemType.TOO_MANY_REQUESTS, wait));
        }
    }
}
