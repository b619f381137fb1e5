package be.cpasonline.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people read when something went wrong: what it means for them, and the way back. Never an inner detail. */
@Controller
class ErrorPages implements ErrorController {

    private final ObjectProvider<ErrorPart> parts;

    ErrorPages(ObjectProvider<ErrorPart> parts) {
        this.parts = parts;
    }

    /** The page of the error that the container has just passed on; software is answered without a page. */
    @RequestMapping("${server.error.path:/error}")
    Object page(HttpServletRequest request, HttpServletResponse response) {
        var path = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "")
                .toString();
        var status = statusOf(request);
        if (!ProtectiveHeaders.isForPeople(path)) {
            return ResponseEntity.status(status).build();
        }
        response.setStatus(status.value());
        var acceptLanguage = Optional.ofNullable(request.getHeader("Accept-Language"));
        return this.parts.stream()
                .flatMap(part -> part.page(status, path, request).stream())
                .findFirst()
                .orElseGet(() -> new ErrorNotice(status, path, acceptLanguage.orElse("")).page());
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        if (isOutOfReach(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    /** The database cannot be reached for the moment: nothing is broken, and trying again helps. */
    private static boolean isOutOfReach(@Nullable Object failure) {
        for (var cause = failure instanceof Throwable thrown ? thrown : null; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) {
                return true;
            }
        }
        return false;
    }
}
