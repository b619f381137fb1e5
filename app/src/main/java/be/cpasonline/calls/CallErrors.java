package be.cpasonline.calls;

import be.cpasonline.calls.InputIssue.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong inside a call becomes a problem document, before anybody makes a page of it. */
@Component
class CallErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(CallErrors.class);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!CallFilter.isCall(request)) {
            return null;
        }
        answer(failure, CallFilter.callOf(request), request, response);
        return new ModelAndView();
    }

    static void answer(Exception failure, Call call, HttpServletRequest request, HttpServletResponse response) {
        try {
            ProblemAnswer.write(problemOf(failure, call, response), call, request, response);
        } catch (IOException callerLeft) {
            throw new UncheckedIOException(callerLeft);
        }
    }

    private static Problem problemOf(Exception failure, Call call, HttpServletResponse response) {
        if (failure instanceof ProblemException known) {
            return known.problem();
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(",", values)));
            return Problem.of(ProblemType.of(known.getStatusCode().value()));
        }
        if (failure instanceof InvalidParameterException) {
            return Problem.badInput(List.of(InputIssue.inQuery(Kind.SCHEMA_VIOLATION, "badEncoding", "")));
        }
        if (failure instanceof RequestRejectedException) {
            return Problem.of(ProblemType.BAD_REQUEST);
        }
        LOG.error("call {} failed", call.trace(), failure);
        return Problem.of(ProblemType.INTERNAL_SERVER_ERROR);
    }
}
