package be.cpasonline.handover;

import be.cpasonline.register.ActAnswer;
import be.cpasonline.register.CentreRegister;
import java.time.Instant;
import java.util.UUID;

/** What a well-formed body asks to be done with the request of that public id. */
@FunctionalInterface
interface Deed {

    ActAnswer in(CentreRegister register, UUID request, Instant now);
}
