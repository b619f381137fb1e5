package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.signals.WebhookTable.Standing;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The addresses of a centre's software that are told of new requests: each software sees its own, at its own centre. */
@Component
public class Webhooks {

    /** For one client and centre. */
    static final int MOST = 5;

    static final int MOST_WAITING_TESTS = 5;

    private final WebhookTable webhooks;
    private final Secrets secrets;
    private final SignalTable signals;
    private final SignalTask task;
    private final Wall wall;

    Webhooks(WebhookTable webhooks, Secrets secrets, SignalTable signals, SignalTask task, Wall wall) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.signals = signals;
        this.task = task;
        this.wall = wall;
    }

    /** How many addresses this software has at its centre, 0 to 5. */
    public int countOf(CentreSoftware software) {
        return of(software).size();
    }

    /** How many addresses a software has, and how many of them the last signal did not reach. */
    public record Told(String client, int addresses, int failing) {
        private Told and(Told other) {
            return new Told(this.client, this.addresses + other.addresses, this.failing + other.failing);
        }
    }

    /** The addresses of each software of the centre, by the id of that software. */
    public Map<UUID, Told> told(CentreAgent agent) {
        return this.wall.forAccess(agent, () -> this.webhooks.of(agent.centre())).stream()
                .collect(Collectors.toMap(
                        standing -> standing.webhook().software(),
                        standing -> new Told(standing.webhook().client(), 1, standing.failing() ? 1 : 0),
                        Told::and));
    }

    /** The addresses of a centre that are told, whatever software they are of. */
    public List<Subscription> subscriptionsAt(CentreNumber centre) {
        return of(centre).stream().map(Standing::webhook).map(Subscription::of).toList();
    }

    /** What stands in {@link Subscription#SIGNATURE} when the service sends that body to it at that moment. */
    public String signature(Subscription subscription, byte[] body, Instant sentAt) {
        var signing = this.wall.forCentre(subscription.centre(), () -> this.secrets.signing(subscription.id(), sentAt));
        return Signature.of(body, signing, sentAt);
    }

    List<Standing> of(CentreSoftware software) {
        return this.wall.forAccess(software, () -> this.webhooks.of(software));
    }

    Optional<Standing> find(CentreSoftware software, UUID id) {
        return this.wall.forAccess(software, () -> this.webhooks.find(software, id));
    }

    List<Standing> of(CentreNumber centre) {
        return this.wall.forCentre(centre, () -> this.webhooks.of(centre));
    }

    /** A new one and its secret, shown once; empty when there are as many as there may be. Joins an open transaction. */
    Optional<Added> add(CentreSoftware software, String address, Instant now) {
        return this.wall.forAccess(software, () -> {
            this.webhooks.oneAtATime(software.id());
            if (this.webhooks.of(software).size() >= MOST) {
                return Optional.empty();
            }
            var webhook = Webhook.of(software, address, now);
            this.webhooks.add(webhook);
            return Optional.of(new Added(webhook, this.secrets.add(webhook.centre(), webhook.id(), now)));
        });
    }

    /** A new secret; empty without such an address. Joins an open transaction. */
    Optional<Secret> renew(CentreSoftware software, UUID id, Instant now) {
        return this.wall.forAccess(software, () -> {
            this.webhooks.oneAtATime(id);
            return this.webhooks.find(software, id).map(found -> {
                this.secrets.forgetOld(id, now);
                return this.secrets.add(software.centre(), id, now);
            });
        });
    }

    /** False without such an address. */
    boolean end(CentreSoftware software, UUID id, Instant now) {
        return this.wall.forAccess(
                software,
                () -> this.webhooks.find(software, id).isPresent()
                        && end(software.centre(), id, EndCause.SOFTWARE, software.id(), now));
    }

    /** The same by someone of the centre, whatever the software. */
    boolean end(CentreAgent agent, UUID id, Instant now) {
        return this.wall.forCentre(
                agent.centre(),
                () -> this.webhooks.of(agent.centre()).stream()
                                .anyMatch(one -> one.webhook().id().equals(id))
                        && end(agent.centre(), id, EndCause.AGENT, agent.id(), now));
    }

    /** A signal to try the address with; empty when too many wait already. Joins an open transaction. */
    Optional<Signal> test(CentreSoftware software, UUID id, Instant now) {
        return this.wall.forAccess(software, () -> {
            this.webhooks.oneAtATime(id);
            if (this.signals.waitingTests(id) >= MOST_WAITING_TESTS) {
                return Optional.empty();
            }
            var signal = new Signal(UUID.randomUUID(), software.centre(), id, SignalKind.TEST, now);
            this.signals.add(signal);
            this.task.promise(signal.centre(), List.of(signal.id()), now);
            return Optional.of(signal);
        });
    }

    /** The last signals to an address of that centre, the latest first. */
    List<SignalLine> last(CentreNumber centre, UUID id, int most) {
        return this.wall.forCentre(centre, () -> this.signals.last(id, most));
    }

    private boolean end(CentreNumber centre, UUID id, EndCause cause, UUID actor, Instant now) {
        this.secrets.forget(id);
        return this.webhooks.end(centre, id, cause, Optional.of(actor), now);
    }

    record Added(Webhook webhook, Secret secret) {}
}
