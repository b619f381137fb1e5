package be.cpasonline.identity;

import be.cpasonline.centres.CentreNumber;
import java.util.Set;
import java.util.UUID;

/** Agents by what they may do and for which centre. */
public final class Agents {

    private Agents() {}

    /** Someone who only reads there. */
    public static CentreAgent readerOf(CentreNumber centre, CentreNumber... inherited) {
        return agent(Role.READER, centre, inherited);
    }

    /** Someone who handles requests there. */
    public static CentreAgent handlerOf(CentreNumber centre, CentreNumber... inherited) {
        return agent(Role.HANDLER, centre, inherited);
    }

    /** Someone who sets the centre up. */
    public static CentreAgent administratorOf(CentreNumber centre, CentreNumber... inherited) {
        return agent(Role.ADMINISTRATOR, centre, inherited);
    }

    /** Someone of the federal service. */
    public static FederalOperator operator() {
        return new FederalOperator(UUID.randomUUID());
    }

    private static CentreAgent agent(Role role, CentreNumber centre, CentreNumber... inherited) {
        return new CentreAgent(UUID.randomUUID(), centre, Set.of(inherited), role);
    }
}
