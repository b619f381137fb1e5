package be.cpasonline.agents;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
    sealed interface Who {

        /** Opaque. */
        UUID id();
    }

    record Agent(CentreAgent agent) implements Who {
        @Override
        public UUID id() {
            return this.agent.agent();
        }
    }

    record Operator(FederalOperator operator) implements Who {
        @Override
        public UUID id() {
            return this.operator.operator();
        }
    }

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
        return this.who.id().toString();
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("whoever is signed in");
    }
}
