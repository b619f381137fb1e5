package be.cpasonline.calls;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the software of a centre with every answer how many calls it may still make. */
final class StandingTold implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        TokenDoor.standingOf(request).ifPresent(standing -> {
            response.setIntHeader("RateLimit-Limit", standing.limit());
            response.setIntHeader("RateLimit-Remaining", standing.remaining());
            response.setIntHeader("RateLimit-Reset", standing.secondsToFull());
        });
        return true;
    }
}
