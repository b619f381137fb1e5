package be.cpasonline.sandbox.faults;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Codes;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.calls.RandomId;
import be.cpasonline.machines.Caller;
import be.cpasonline.sandbox.JsonFields;
import be.cpasonline.sandbox.OnlyInSandbox;
import be.cpasonline.sandbox.SandboxDoor;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans faults for the calls of one software, for vendors who cannot add a header to them. */
@RestController
@OnlyInSandbox
@RequestMapping(SandboxDoor.BASE + "faults")
class FaultCalls {

    private static final int MOST_TIMES = 1_000;
    private static final Pattern METHOD = Pattern.compile("GET|PUT|POST|DELETE");

    private final PlannedFaults faults;
    private final PublicAddress address;

    FaultCalls(PlannedFaults faults, PublicAddress address) {
        this.faults = faults;
        this.address = address;
    }

    record Planned(String self, List<Shown> items, int total) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Shown(
            UUID faultId,
            String kind,
            String when,
            int seconds,
            int times,
            Optional<String> method,
            Optional<String> path,
            Optional<UUID> aidRequestId) {

        static Shown of(Plan plan) {
            return new Shown(
                    plan.id(),
                    plan.fault().kind().code(),
                    Codes.of(plan.fault().moment()),
                    plan.fault().seconds(),
                    plan.times(),
                    plan.target().method(),
                    plan.target().path(),
                    plan.target().aidRequest());
        }
    }

    @GetMapping
    ResponseEntity<Planned> list(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var planned = this.faults.of(Holder.of(caller.software()));
        var shown = planned.stream().map(Shown::of).toList();
        return Answers.passing(new Planned(this.address.of("/sandbox/faults"), shown, shown.size()), 200);
    }

    @PostMapping
    ResponseEntity<Shown> plan(Caller caller, HttpServletRequest request) throws IOException {
        QueryParameters.none(request);
        var fields = JsonFields.of(request);
        var kind = fields.text("kind", "unknownCode", FaultKind::ofCode);
        if (kind.isEmpty()) {
            fields.issue(Kind.SCHEMA_VIOLATION, "requiredProperty", "kind");
        }
        var when = fields.text("when", "unknownCode", code -> Codes.find(Moment.class, code));
        var seconds = fields.number("seconds", 0, Fault.LONGEST);
        var fault = kind.flatMap(
                of -> Fault.of(of, when, seconds.map(OptionalInt::of).orElse(OptionalInt.empty())));
        if (kind.isPresent() && fault.isEmpty()) {
            fields.issue(Kind.INVALID_INPUT, "partOfAnotherKind", "when");
        }
        var target = target(fields);
        var times = fields.number("times", 1, MOST_TIMES).orElse(1);
        fields.mustBeRight();
        return this.faults
                .plan(Holder.of(caller.software()), fault.orElseThrow(), target, times)
                .map(plan -> Answers.passing(Shown.of(plan), 201))
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemType.TOO_MANY_OF_THEM)));
    }

    private static Target target(JsonFields fields) {
        return new Target(
                fields.text("method", "unknownCode", word -> Optional.of(word).filter(METHOD.asMatchPredicate())),
                fields.text("path", "noForm", path -> Optional.of(path).filter(Target::isPath)),
                fields.text("aidRequestId", "noUuid", RandomId::read));
    }

    @DeleteMapping
    ResponseEntity<Void> clear(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        this.faults.clear(Holder.of(caller.software()));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{faultId}")
    ResponseEntity<Void> clear(Caller caller, @PathVariable String faultId, HttpServletRequest request) {
        QueryParameters.none(request);
        if (RandomId.read(faultId)
                .filter(id -> this.faults.clear(Holder.of(caller.software()), id))
                .isEmpty()) {
            throw new ProblemException(Problem.of(ProblemType.RESOURCE_NOT_FOUND));
        }
        return ResponseEntity.noContent().build();
    }
}
