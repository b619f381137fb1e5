package be.cpasonline.handover;

import be.cpasonline.register.ActAnswer;
import be.cpasonline.register.CentreRegister;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An outcome to be recorded, perhaps instead of the one at that position of the journal. */
@FunctionalInterface
interface Correcting {

    ActAnswer in(CentreRegister register, UUID request, Optional<Long> replaced, Instant now);
}
