package be.cpasonline.agents;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What a session in the database holds: an opaque id, the number of a centre and a role. What the agent reaches is asked
 * of the directory at each request, so that a merger counts at once and an ended centre has no agents any more.
 */
@Component
class DeskSessions implements SecurityContextRepository {

    static final String AGENT = "agent";
    static final String CENTRE = "centre";
    static final String ROLE = "role";
    static final String OPERATOR = "operator";

    private final WelfareCentres centres;
    private final Clock clock;

    DeskSessions(WelfareCentres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return loadDeferredContext(exchange.getRequest()).get();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var signedIn = signedIn(request);
        signedIn.ifPresent(known -> Desk.remember(known.getPrincipal(), request));
        return new Loaded(signedIn.<SecurityContext>map(SecurityContextImpl::new));
    }

    /** Begins a session of its own; what another one held on this browser is gone. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        if (context.getAuthentication() instanceof SignedIn signedIn) {
            var session = request.getSession(true);
            switch (signedIn.who()) {
                case SignedIn.Agent(var agent) -> {
                    session.setAttribute(AGENT, agent.agent().toString());
                    session.setAttribute(CENTRE, agent.centre().value());
                    session.setAttribute(ROLE, agent.role().code());
                }
                case SignedIn.Operator(var operator) ->
                    session.setAttribute(OPERATOR, operator.operator().toString());
            }
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        var session = Optional.ofNullable(request.getSession(false));
        var operator = session.flatMap(open -> text(open, OPERATOR))
                .map(id -> new SignedIn(new SignedIn.Operator(new FederalOperator(UUID.fromString(id)))));
        return operator.or(() -> session.flatMap(this::agent));
    }

    private Optional<SignedIn> agent(HttpSession session) {
        var today = BelgianTime.dayOf(this.clock.instant());
        return text(session, AGENT)
                .map(UUID::fromString)
                .flatMap(agent -> Optional.ofNullable(session.getAttribute(CENTRE))
                        .map(number -> new CentreNumber((Integer) number))
                        .filter(centre -> this.centres.stands(centre, today))
                        .flatMap(centre -> role(session)
                                .map(role ->
                                        new CentreAgent(agent, centre, this.centres.inheritedBy(centre, today), role))))
                .map(agent -> new SignedIn(new SignedIn.Agent(agent)));
    }

    private static Optional<Role> role(HttpSession session) {
        return text(session, ROLE)
                .flatMap(code -> Arrays.stream(Role.values())
                        .filter(role -> role.code().equals(code))
                        .findFirst());
    }

    private static Optional<String> text(HttpSession session, String name) {
        return Optional.ofNullable(session.getAttribute(name)).map(String::valueOf);
    }

    /** What the session held, or nothing. */
    private record Loaded(Optional<SecurityContext> held) implements DeferredSecurityContext {
        @Override
        public SecurityContext get() {
            return this.held.orElseGet(SecurityContextHolder::createEmptyContext);
        }

        @Override
        public boolean isGenerated() {
            return this.held.isEmpty();
        }
    }
}
