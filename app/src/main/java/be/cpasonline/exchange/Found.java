package be.cpasonline.exchange;

import be.cpasonline.calls.Misses;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Finds a request by the id in an address; what is not here does not exist, and the trail keeps that it was asked for. */
@Component
class Found {

    private final Registers registers;
    private final Misses misses;

    Found(Registers registers, Misses misses) {
        this.registers = registers;
        this.misses = misses;
    }

    /** The request, looked at without making it read. */
    RequestFile byId(String id, CentreSoftware software, Instant now) {
        return this.registers
                .of(software)
                .file(this.misses.named(id, software, now), now)
                .orElseThrow(Misses::noRequest);
    }
}
