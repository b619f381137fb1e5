package be.cpasonline.clients;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centrekeys.CentreKeys;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.signals.Webhooks;
import be.cpasonline.wall.Wall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings together how the software of a centre stands; what this node counted is written down first. */
@Component
class Standing {

    private static final Duration LATELY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);

    private final CallTally tally;
    private final CountedCalls counted;
    private final WaitingRequests waiting;
    private final CentreKeys keys;
    private final Webhooks webhooks;
    private final Wall wall;

    Standing(
            CallTally tally,
            CountedCalls counted,
            WaitingRequests waiting,
            CentreKeys keys,
            Webhooks webhooks,
            Wall wall) {
        this.tally = tally;
        this.counted = counted;
        this.waiting = waiting;
        this.keys = keys;
        this.webhooks = webhooks;
        this.wall = wall;
    }

    /** Of the one that asks; {@code seen} is of the calls before this one, its sums of that Belgian day. */
    record OfOne(
            Optional<Seen> seen,
            Optional<Instant> lastReceipt,
            WaitingRequests.Unconfirmed waiting,
            int sealingKeys,
            int addresses) {}

    /** Of all of a centre. */
    record OfAll(
            List<Seen> seen,
            WaitingRequests.Unconfirmed waiting,
            Map<UUID, WaitingRequests.Fetched> fetched,
            int sealingKeys,
            Map<UUID, Webhooks.Told> told) {}

    OfOne of(CentreSoftware software, LocalDate today) {
        this.tally.writeDown();
        return this.wall.forAccess(
                software,
                () -> new OfOne(
                        seen(software, BelgianTime.startOf(today)),
                        this.waiting.lastReceipt(software, software.id()),
                        this.waiting.unconfirmed(software),
                        this.keys.countOf(software),
                        this.webhooks.countOf(software)));
    }

    OfAll of(CentreAgent agent, Instant now) {
        this.tally.writeDown();
        return this.wall.forAccess(
                agent,
                () -> new OfAll(
                        this.counted.of(agent.centre(), now.minus(LATELY), now.minus(WEEK)),
                        this.waiting.unconfirmed(agent),
                        this.waiting.fetched(agent),
                        this.keys.countOf(agent),
                        this.webhooks.told(agent)));
    }

    private Optional<Seen> seen(CentreSoftware software, Instant since) {
        return this.counted.of(software.centre(), since, since).stream()
                .filter(one -> one.software().equals(software.id()))
                .findFirst();
    }
}
