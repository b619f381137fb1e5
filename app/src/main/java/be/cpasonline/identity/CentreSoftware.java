package be.cpasonline.identity;

import be.cpasonline.centres.CentreNumber;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The social software of one centre, known by its access token. One vendor serves many centres, and is another one for
 * each.
 *
 * @param id the same for that client and that centre, always
 * @param client as the authorization server calls it
 * @param inherited the ended centres for which this one answers today
 * @param agentId the agent of the centre for whom it acts, when it says so
 */
public record CentreSoftware(
        UUID id,
        String client,
        CentreNumber centre,
        Set<CentreNumber> inherited,
        Set<SoftwareScope> scopes,
        Optional<AgentId> agentId)
        implements CentreAccess {

    public CentreSoftware {
        inherited = Set.copyOf(inherited);
        scopes = Set.copyOf(scopes);
    }

    /** One that acts for no agent in particular. */
    public CentreSoftware(
            UUID id, String client, CentreNumber centre, Set<CentreNumber> inherited, Set<SoftwareScope> scopes) {
        this(id, client, centre, inherited, scopes, Optional.empty());
    }

    /** The same software, acting for that agent of the centre, or for none in particular. */
    public CentreSoftware actingFor(Optional<AgentId> agent) {
        return new CentreSoftware(this.id, this.client, this.centre, this.inherited, this.scopes, agent);
    }

    /** Whether the centre lets it do that. */
    public boolean may(SoftwareScope scope) {
        return this.scopes.contains(scope);
    }

    @Override
    public Set<CentreNumber> reach() {
        var reach = new HashSet<>(this.inherited);
        reach.add(this.centre);
        return Set.copyOf(reach);
    }
}
