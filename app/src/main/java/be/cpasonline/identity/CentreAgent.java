package be.cpasonline.identity;

import be.cpasonline.centres.CentreNumber;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * An agent of a centre, logged in.
 *
 * @param agent opaque: it says neither name nor number
 * @param inherited the ended centres for which this one answers today
 */
public record CentreAgent(UUID agent, CentreNumber centre, Set<CentreNumber> inherited, Role role)
        implements CentreAccess {

    public CentreAgent {
        inherited = Set.copyOf(inherited);
    }

    @Override
    public UUID id() {
        return this.agent;
    }

    @Override
    public Set<CentreNumber> reach() {
        var reach = new HashSet<>(this.inherited);
        reach.add(this.centre);
        return Set.copyOf(reach);
    }
}
