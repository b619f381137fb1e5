package be.cpasonline.signals;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.Created;
import be.cpasonline.calls.Idempotency;
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
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of a software: to see them, to add one, to end one. */
@RestController
class WebhookCalls {

    static final int LARGEST_BODY = 2_000;

    private static final String ONE = Call.BASE + WebhookAnswer.PATH + "/{subscriptionId}";

    private final Webhooks webhooks;
    private final WebhookEntry entry;
    private final Idempotency idempotency;
    private final PublicAddress api;
    private final Clock clock;

    WebhookCalls(Webhooks webhooks, WebhookEntry entry, Idempotency idempotency, PublicAddress api, Clock clock) {
        this.webhooks = webhooks;
        this.entry = entry;
        this.idempotency = idempotency;
        this.api = api;
        this.clock = clock;
    }

    @GetMapping(Call.BASE + WebhookAnswer.PATH)
    ResponseEntity<WebhookAnswer.All> all(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var items = this.webhooks.of(caller.software()).stream()
                .map(one -> WebhookAnswer.of(one, this.api))
                .toList();
        return Answers.passing(new WebhookAnswer.All(this.api.of(WebhookAnswer.PATH), items, items.size()), 200);
    }

    @GetMapping(ONE)
    ResponseEntity<WebhookAnswer> one(
            @PathVariable("subscriptionId") String id, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        return Named.id(id)
                .flatMap(named -> this.webhooks.find(caller.software(), named))
                .map(found -> Answers.passing(WebhookAnswer.of(found, this.api), 200))
                .orElseThrow(Named::notFound);
    }

    @PostMapping(path = Call.BASE + WebhookAnswer.PATH, consumes = "application/json")
    ResponseEntity<byte[]> create(Caller caller, HttpServletRequest request, InputStream body) throws IOException {
        QueryParameters.none(request);
        var bytes = JsonBody.bytes(body, LARGEST_BODY);
        var address = this.entry.address(JsonBody.object(bytes));
        var now = this.clock.instant();
        return this.idempotency.once(
                caller,
                request,
                bytes,
                now,
                () -> this.webhooks
                        .add(caller.software(), address, now)
                        .map(added -> new Created(
                                Optional.of(WebhookAnswer.path(added.webhook().id())),
                                WebhookAnswer.of(added, this.api)))
                        .orElseThrow(() -> new ProblemException(Problem.of(ProblemType.TOO_MANY_OF_THEM))));
    }

    @DeleteMapping(ONE)
    ResponseEntity<Void> end(@PathVariable("subscriptionId") String id, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var ended = Named.id(id).filter(named -> this.webhooks.end(caller.software(), named, this.clock.instant()));
        if (ended.isEmpty()) {
            throw Named.notFound();
        }
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
