package be.cpasonline.centrekeys;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.Created;
import be.cpasonline.calls.Idempotency;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.JsonBody;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.machines.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys of a centre, as its software registers, sees and ends them. */
@RestController
class SealingKeyCalls {

    private static final int LARGEST_BODY = 10_000;
    private static final String ALL = Call.BASE + SealingKeyAnswer.PATH;

    private final CentreKeys keys;
    private final Idempotency idempotency;
    private final PublicAddress api;
    private final Clock clock;

    SealingKeyCalls(CentreKeys keys, Idempotency idempotency, PublicAddress api, Clock clock) {
        this.keys = keys;
        this.idempotency = idempotency;
        this.api = api;
        this.clock = clock;
    }

    @GetMapping(ALL)
    ResponseEntity<SealingKeyAnswer.All> all(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var items = this.keys.of(caller.software()).stream()
                .map(key -> SealingKeyAnswer.of(key, this.api))
                .toList();
        var self = this.api.of(SealingKeyAnswer.PATH);
        return Answers.passing(new SealingKeyAnswer.All(self, items, items.size()), 200);
    }

    @PostMapping(path = ALL, consumes = "application/json")
    ResponseEntity<byte[]> register(Caller caller, HttpServletRequest request, InputStream body) throws IOException {
        QueryParameters.none(request);
        var bytes = JsonBody.bytes(body, LARGEST_BODY);
        var key = KeyEntry.read(JsonBody.object(bytes));
        var now = this.clock.instant();
        return this.idempotency.once(
                caller, request, bytes, now, () -> registered(CentreKey.of(caller.software(), key, now), caller));
    }

    private Created registered(CentreKey key, Caller caller) {
        this.keys.add(key, caller.software()).ifPresent(refusal -> {
            throw new ProblemException(problem(refusal));
        });
        return new Created(Optional.of(SealingKeyAnswer.path(key.key().keyId())), SealingKeyAnswer.of(key, this.api));
    }

    private static Problem problem(CentreKeys.Refusal refusal) {
        return switch (refusal) {
            case TOO_MANY -> Problem.of(ProblemType.TOO_MANY_OF_THEM);
            case IN_USE -> Problem.badInput(List.of(InputIssue.inBody(Kind.INVALID_INPUT, "keyInUse", "jwk")));
        };
    }

    @DeleteMapping(ALL + "/{keyId}")
    ResponseEntity<Void> end(@PathVariable String keyId, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        if (!this.keys.end(caller.software(), keyId, this.clock.instant())) {
            var issue = InputIssue.inPath(Kind.REFERENCED_RESOURCE_NOT_FOUND, "notHere", "keyId");
            throw new ProblemException(Problem.with(ProblemType.RESOURCE_NOT_FOUND, List.of(issue)));
        }
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
