package be.cpasonline.sandbox;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import be.cpasonline.calls.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the service takes for the present; moved forward only where nobody else works by it. */
@RestController
@OnlyInSandbox
@RequestMapping(SandboxDoor.BASE + "clock")
class ClockCalls {

    private static final Duration LONGEST = Duration.ofDays(400);

    private final Clock clock;
    private final ObjectProvider<MovableClock> movable;

    ClockCalls(Clock clock, ObjectProvider<MovableClock> movable) {
        this.clock = clock;
        this.movable = movable;
    }

    record Shown(Instant now, boolean movable) {}

    @GetMapping
    ResponseEntity<Shown> now(HttpServletRequest request) {
        QueryParameters.none(request);
        return Answers.passing(shown(), 200);
    }

    @PostMapping
    ResponseEntity<Shown> move(HttpServletRequest request) throws IOException {
        QueryParameters.none(request);
        var present = Optional.ofNullable(this.movable.getIfAvailable())
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemType.METHOD_NOT_ALLOWED)));
        present.forward(amount(JsonFields.of(request)));
        return Answers.passing(shown(), 200);
    }

    /** Either by how much, or to which moment. */
    private Duration amount(JsonFields fields) {
        var by = fields.text("forward", "noForm", ClockCalls::duration);
        var to = fields.text("to", "noDateTime", ClockCalls::moment)
                .map(moment -> Duration.between(this.clock.instant(), moment));
        fields.mustBeRight();
        var amount = by.isPresent() && to.isPresent() ? Optional.<Duration>empty() : by.or(() -> to);
        return amount.filter(one -> !one.isNegative() && one.compareTo(LONGEST) <= 0)
                .orElseThrow(() -> ProblemException.badInput(
                        InputIssue.inBody(Kind.INVALID_INPUT, "noForm", to.isPresent() ? "to" : "forward")));
    }

    private Shown shown() {
        return new Shown(this.clock.instant(), this.movable.getIfAvailable() != null);
    }

    private static Optional<Duration> duration(String written) {
        try {
            return Optional.of(Duration.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
