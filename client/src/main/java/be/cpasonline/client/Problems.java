package be.cpasonline.client;

import be.cpasonline.client.model.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads the problem document of an answer, and what kind it is. */
final class Problems {

    private static final Duration SOON = Duration.ofSeconds(1);

    private Problems() {}

    static ApiProblem of(Answer answer) {
        var document = document(answer);
        return switch (answer.status()) {
            case 401 -> new ApiProblem.NoEntry(document);
            case 403 -> forbidden(document);
            case 404 -> new ApiProblem.NotFound(document);
            case 409 -> conflict(document);
            case 429 -> new ApiProblem.Throttled(document, answer.retryAfter().orElseGet(() -> asked(document)));
            default ->
                answer.status() >= 500
                        ? new ApiProblem.ServiceFailed(document)
                        : new ApiProblem.Invalid(document, orNone(document.issues()));
        };
    }

    private static Duration asked(Problem document) {
        var seconds = document.retryAfterSec();
        return seconds == null ? SOON : Duration.ofSeconds(seconds);
    }

    private static ApiProblem forbidden(Problem document) {
        var successor = document.successor();
        return successor == null
                ? new ApiProblem.NotAllowed(document, orNone(document.requiredScopes()))
                : new ApiProblem.CentreEnded(document, successor);
    }

    private static ApiProblem conflict(Problem document) {
        return switch (lastPart(document.type())) {
            case "idempotencyKeyReused" -> new ApiProblem.KeyReused(document);
            case "tooManyOfThem" -> new ApiProblem.TooManyOfThem(document);
            default -> new ApiProblem.ActRefused(document, Objects.requireNonNullElse(document.reason(), "other"));
        };
    }

    private static String lastPart(URI type) {
        var urn = type.toString();
        return urn.substring(urn.lastIndexOf(':') + 1);
    }

    /** Something before the service, a proxy, may have answered in its stead. */
    private static Problem document(Answer answer) {
        try {
            return Json.read(answer.body(), Problem.class);
        } catch (JacksonException noProblem) {
            return Problem.builder()
                    .type(URI.create("about:blank"))
                    .title("An answer that is no problem document")
                    .status(answer.status())
                    .instance(URI.create("urn:unknown"))
                    .build();
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
