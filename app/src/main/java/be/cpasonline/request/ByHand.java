package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import java.util.Optional;
import java.util.UUID;

/** What is known only of a request that an agent entered: the agent, the centre that sent it on, who signed. */
public record ByHand(UUID enteredBy, Optional<CentreNumber> transferredFrom, Optional<Signature> signature) {}
