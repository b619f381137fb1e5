package be.cpasonline.calls;

import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.machines.Caller;
import be.cpasonline.machines.ClientCertificates;
import be.cpasonline.machines.Machines;
import be.cpasonline.machines.RefusedCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Lets the software of a centre through by its access token, or says what is wrong with it. Whoever is refused too often
 * is told to wait; a good token is never refused for the bad ones that came from the same address.
 */
@Component
class TokenDoor {

    private static final Logger LOG = LoggerFactory.getLogger(TokenDoor.class);
    private static final String CALLER = TokenDoor.class.getName();
    private static final String STANDING = CALLER + ".standing";
    private static final String BELIEVED = CALLER + ".believed";
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]+) *");

    private final Machines machines;
    private final ClientCertificates certificates;
    private final Clock clock;
    private final CallLimit<CallerAddress> refusals;
    private final ClientLimit clients;

    TokenDoor(
            Machines machines,
            ClientCertificates certificates,
            Clock clock,
            ClientLimit clients,
            @Value("${cpas-online.api.refusals-per-minute:60}") int refusalsPerMinute) {
        this.machines = machines;
        this.certificates = certificates;
        this.clock = clock;
        this.clients = clients;
        this.refusals = new CallLimit<>(refusalsPerMinute, ApiDoor.ADDRESSES_REMEMBERED);
    }

    /** Whoever was let through with this call. */
    static Optional<Caller> callerOf(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(CALLER));
    }

    /** Whose token was believed with this call, whether or not they were let through. */
    static Optional<Caller> believed(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(BELIEVED));
    }

    /** How whoever was let through stands with the calls they may make. */
    static Optional<CallLimit.Standing> standingOf(HttpServletRequest request) {
        return Optional.ofNullable((CallLimit.Standing) request.getAttribute(STANDING));
    }

    /** The door of the operations that demand this scope. */
    AuthorizationManager<RequestAuthorizationContext> whoMay(SoftwareScope scope) {
        return letting(Optional.of(scope));
    }

    /** The door for every good token, whatever its scopes. */
    AuthorizationManager<RequestAuthorizationContext> whoeverMayDoAnything() {
        return letting(Optional.empty());
    }

    private AuthorizationManager<RequestAuthorizationContext> letting(Optional<SoftwareScope> demanded) {
        return (_, context) -> {
            letIn(context.getRequest(), demanded);
            return new AuthorizationDecision(true);
        };
    }

    private void letIn(HttpServletRequest request, Optional<SoftwareScope> demanded) {
        try {
            this.machines.mustBeUsed();
            var token = token(request).orElseThrow(() -> refused("no-token", NoEntry.withoutToken(), request));
            var caller = this.machines.caller(token, this.certificates.of(request), this.clock.instant());
            request.setAttribute(BELIEVED, caller);
            var missing = demanded.filter(scope -> !caller.software().may(scope));
            if (missing.isPresent()) {
                throw refused("missing-scope", NoEntry.withoutScope(this.machines.nameOf(missing.get())), request);
            }
            request.setAttribute(STANDING, this.clients.count(caller.software()));
            request.setAttribute(CALLER, caller);
        } catch (RefusedCaller refused) {
            throw refused(refused.refusal().code(), NoEntry.of(refused.refusal()), request);
        }
    }

    /** The log gets the code alone, and no more lines than the limit lets through. */
    private ProblemException refused(String code, Problem problem, HttpServletRequest request) {
        var wait = problem.type() == ProblemType.SERVICE_UNAVAILABLE
                ? 0
                : this.refusals.secondsToWait(CallerAddress.of(request.getRemoteAddr()));
        if (wait > 0) {
            return new ProblemException(Problem.tooMany(ProblemType.TOO_MANY_FAILED_REQUESTS, wait));
        }
        LOG.info("A centre's software was not let in: {}", code);
        return new ProblemException(problem);
    }

    /** Empty without a token, with two, or with something else in its place; the token itself is judged elsewhere. */
    static Optional<String> token(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        return Optional.of(given)
                .filter(all -> all.size() == 1)
                .map(all -> BEARER.matcher(all.getFirst()))
                .filter(bearer -> bearer.matches())
                .map(bearer -> bearer.group(1));
    }
}
