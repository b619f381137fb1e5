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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
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
    static final String CHOICES = "choices";
    static final String SINCE = "since";

    private final WelfareCentres centres;
    private final LoginMarks marks;
    private final Clock clock;

    DeskSessions(WelfareCentres centres, LoginMarks marks, Clock clock) {
        this.centres = centres;
        this.marks = marks;
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

    /** A session begins in {@link #begin} alone. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Who is signed in stands in the session already.
    }

    /**
     * Begins a session of its own; what another one held on this browser is gone. Of several the person chooses one, in
     * {@link #choose}: until then nobody is signed in.
     *
     * @param login of which the session keeps what finds it when the provider says that it ended
     */
    void begin(List<SignedIn.Who> possible, OidcIdToken login, HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        var session = request.getSession(true);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, this.marks.of(login));
        Optional.ofNullable(login.getAuthenticatedAt())
                .ifPresent(at -> session.setAttribute(SINCE, at.getEpochSecond()));
        var choices = new Choices(possible.stream()
                .flatMap(who -> who instanceof SignedIn.Agent(var agent) ? Stream.of(agent) : Stream.empty())
                .toList());
        if (choices.agents().size() > 1) {
            session.setAttribute(CHOICES, choices.written());
        } else {
            hold(session, possible.getFirst());
        }
    }

    private static void hold(HttpSession session, SignedIn.Who who) {
        switch (who) {
            case SignedIn.Agent(var agent) -> {
                session.setAttribute(AGENT, agent.agent().toString());
                session.setAttribute(CENTRE, agent.centre().value());
                session.setAttribute(ROLE, agent.role().code());
            }
            case SignedIn.Operator(var operator) ->
                session.setAttribute(OPERATOR, operator.operator().toString());
        }
    }

    /** As whom one may act in this session, when there is a choice; those of centres that ended meanwhile are gone. */
    List<CentreAgent> choices(HttpServletRequest request) {
        var today = BelgianTime.dayOf(this.clock.instant());
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> text(session::getAttribute, CHOICES))
                .map(written -> Choices.read(written).agents())
                .orElse(List.of())
                .stream()
                .filter(agent -> this.centres.stands(agent.centre(), today))
                .toList();
    }

    /** Who was signed in with this session until now, for a centre. */
    Optional<CentreAgent> left(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> who(session::getAttribute))
                .flatMap(who -> who instanceof SignedIn.Agent(var agent) ? Optional.of(agent) : Optional.empty());
    }

    /** From now on this session is that agent's, under another name; whoever they were before is signed out. */
    void choose(CentreAgent agent, HttpServletRequest request) {
        request.changeSessionId();
        hold(request.getSession(), new SignedIn.Agent(agent));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> who(session::getAttribute))
                .flatMap(this::today)
                .map(who -> new SignedIn(who, since(request)));
    }

    /** When whoever this is proved who they are; empty when the provider did not say so. */
    private static Optional<Instant> since(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> text(session::getAttribute, SINCE))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    /** Whoever comes from a centre reaches what it reaches today. */
    private Optional<SignedIn.Who> today(SignedIn.Who who) {
        var today = BelgianTime.dayOf(this.clock.instant());
        return switch (who) {
            case SignedIn.Operator operator -> Optional.of(operator);
            case SignedIn.Agent(var agent) ->
                Optional.of(agent.centre())
                        .filter(centre -> this.centres.stands(centre, today))
                        .map(centre -> new CentreAgent(
                                agent.agent(), centre, this.centres.inheritedBy(centre, today), agent.role()))
                        .map(SignedIn.Agent::new);
        };
    }

    /** Whose session it is by what it holds; what their centre became meanwhile is not asked. */
    static Optional<SignedIn.Who> who(Function<String, @Nullable Object> session) {
        return text(session, OPERATOR)
                .<SignedIn.Who>map(id -> new SignedIn.Operator(new FederalOperator(UUID.fromString(id))))
                .or(() -> text(session, AGENT)
                        .map(UUID::fromString)
                        .flatMap(agent -> text(session, CENTRE)
                                .map(number -> new CentreNumber(Integer.parseInt(number)))
                                .flatMap(centre ->
                                        role(session).map(role -> new CentreAgent(agent, centre, Set.of(), role))))
                        .map(SignedIn.Agent::new));
    }

    private static Optional<Role> role(Function<String, @Nullable Object> session) {
        return text(session, ROLE).flatMap(Choices::role);
    }

    private static Optional<String> text(Function<String, @Nullable Object> session, String name) {
        return Optional.ofNullable(session.apply(name)).map(String::valueOf);
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
