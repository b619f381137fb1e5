package be.cpasonline.sandbox.faults;

import be.cpasonline.calls.Call;
import be.cpasonline.calls.Codes;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.machines.Caller;
import be.cpasonline.sandbox.SandboxDoor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has the fault happen that a call asks for by its header, or that was planned for it. Only callers with a good token meet any. */
final class FaultFilter extends OncePerRequestFilter {

    /** What struck the call, for whoever watches. */
    static final String STRUCK = "be.cpasonline.sandbox.fault";

    private final PlannedFaults planned;

    FaultFilter(PlannedFaults planned) {
        this.planned = planned;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(SandboxDoor.BASE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var fault = Call.caller(request).flatMap(caller -> faultOf(caller, request));
        if (fault.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var spoiled = new SpoiledAnswer(request, response, fault.get());
        request.setAttribute(STRUCK, fault.get().kind().code());
        request.setAttribute(STRUCK + ".when", Codes.of(fault.get().moment()));
        if (fault.get().moment() == Moment.AFTER) {
            chain.doFilter(request, spoiled.kept());
        }
        spoiled.send();
    }

    private Optional<Fault> faultOf(Caller caller, HttpServletRequest request) {
        var asked = Optional.ofNullable(request.getHeader(Fault.HEADER));
        if (asked.isEmpty()) {
            return this.planned.strike(Holder.of(caller.software()), request);
        }
        return asked.flatMap(Fault::written).or(() -> {
            throw ProblemException.badInput(
                    InputIssue.inHeader(InputIssue.Kind.INVALID_INPUT, "malformedHeader", Fault.HEADER));
        });
    }
}
