package be.cpasonline.signals;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.Created;
import be.cpasonline.calls.Idempotency;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.machines.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with one address: renew its secret, try it, see what became of the last signals. */
@RestController
class SignalCalls {

    static final int MOST_SHOWN = 100;

    private static final String ONE = Call.BASE + WebhookAnswer.PATH + "/{subscriptionId}";
    private static final byte[] NO_BODY = {};

    private final Webhooks webhooks;
    private final Idempotency idempotency;
    private final PublicAddress api;
    private final Clock clock;

    SignalCalls(Webhooks webhooks, Idempotency idempotency, PublicAddress api, Clock clock) {
        this.webhooks = webhooks;
        this.idempotency = idempotency;
        this.api = api;
        this.clock = clock;
    }

    @PostMapping(ONE + "/secrets")
    ResponseEntity<byte[]> renew(@PathVariable("subscriptionId") String id, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var now = this.clock.instant();
        return this.idempotency.once(
                caller,
                request,
                NO_BODY,
                now,
                () -> Named.id(id)
                        .flatMap(named -> this.webhooks.renew(caller.software(), named, now))
                        .map(secret -> new Created(
                                Optional.empty(),
                                new WebhookAnswer.NewSecret(secret.written(), now.plus(Secrets.OVERLAP))))
                        .orElseThrow(Named::notFound));
    }

    @PostMapping(ONE + "/tests")
    ResponseEntity<byte[]> test(@PathVariable("subscriptionId") String id, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var now = this.clock.instant();
        return this.idempotency.once(caller, request, NO_BODY, now, () -> {
            var webhook = mustBeTheirs(id, caller);
            return this.webhooks
                    .test(caller.software(), webhook, now)
                    .map(signal -> new Created(Optional.empty(), DeliveryAnswer.of(SignalLine.fresh(signal))))
                    .orElseThrow(() -> new ProblemException(Problem.of(ProblemType.TOO_MANY_OF_THEM)));
        });
    }

    @GetMapping(ONE + "/deliveries")
    ResponseEntity<DeliveryAnswer.All> deliveries(
            @PathVariable("subscriptionId") String id, Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var webhook = mustBeTheirs(id, caller);
        var items = this.webhooks.last(caller.software().centre(), webhook, MOST_SHOWN).stream()
                .map(DeliveryAnswer::of)
                .toList();
        var self = this.api.of(WebhookAnswer.path(webhook) + "/deliveries");
        return Answers.passing(new DeliveryAnswer.All(self, items, items.size()), 200);
    }

    private UUID mustBeTheirs(String id, Caller caller) {
        return Named.id(id)
                .filter(named -> this.webhooks.find(caller.software(), named).isPresent())
                .orElseThrow(Named::notFound);
    }
}
