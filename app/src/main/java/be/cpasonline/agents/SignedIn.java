package be.cpasonline.agents;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Whoever is signed in, as an id and a role. It never stands in a session: that one holds the words it is made from. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Who who;

    /** {@code since} is when they proved who they are, as far as the provider said so. */
    SignedIn(Who who, Optional<Instant> since) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.who = who;
        setDetails(since.orElse(null));
        setAuthenticated(true);
    }

    /** For a centre or for the federal service. */
    sealed interface Who {}

    record Agent(CentreAgent agent) implements Who {}

    record Operator(FederalOperator operator) implements Who {}

    Who who() {
        return this.who;
    }

    @Override
    public Object getPrincipal() {
        return switch (this.who) {
            case Agent(var agent) -> agent;
            case Operator(var operator) -> operator;
        };
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return switch (this.who) {
            case Agent(var agent) -> agent.agent().toString();
            case Operator(var operator) -> operator.operator().toString();
        };
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("whoever is signed in");
    }
}
