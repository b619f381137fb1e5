package be.cpasonline.portal;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens requests for agents and keeps in the trail what they take out of the portal. */
@Component
class OpenedFiles {

    private final Registers registers;
    private final Trails trails;

    OpenedFiles(Registers registers, Trails trails) {
        this.registers = registers;
        this.trails = trails;
    }

    /** The request, opened by its page. */
    RequestFile forPage(CentreAgent agent, UUID publicId, Instant now) {
        return this.registers.of(agent).open(publicId, now).orElseThrow(RequestController::notHere);
    }

    /** The request, opened to be printed or kept. */
    RequestFile forPrint(CentreAgent agent, UUID publicId, Instant now) {
        var file = forPage(agent, publicId, now);
        this.trails.record(agent, TrailAct.PRINTING, Optional.of(file.request().id()), now);
        return file;
    }
}
