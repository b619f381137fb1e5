package be.cpasonline.identity;

import be.cpasonline.centres.CentreNumber;
import java.util.Set;
import java.util.UUID;

/** Who acts for one centre, and which centres' requests that lets them reach: its own, and those it answers for. */
public sealed interface CentreAccess permits CentreAgent, CentreSoftware {

    /** The opaque id of whoever acts. */
    UUID id();

    /** The centre for which they act. */
    CentreNumber centre();

    /** The centre itself and the ended ones whose successor it is today; never empty. */
    Set<CentreNumber> reach();
}
