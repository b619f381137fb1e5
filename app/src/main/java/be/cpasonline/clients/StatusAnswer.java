package be.cpasonline.clients;

import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.machines.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The status of a client as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StatusAnswer(
        String client,
        CentreAnswer centre,
        Optional<Instant> lastCallAt,
        Optional<Instant> lastReceiptAt,
        int unconfirmed,
        Optional<LocalDate> oldestUnconfirmed,
        long callsToday,
        long throttledToday,
        long refusedToday,
        Instant tokenValidUntil,
        Optional<Instant> certificateValidUntil,
        int sealingKeys,
        int webhookSubscriptions) {

    static StatusAnswer of(Caller caller, CentreAnswer centre, Standing.OfOne standing) {
        var today = standing.seen().map(Seen::lately).orElse(Seen.Sum.NONE);
        return new StatusAnswer(
                caller.software().client(),
                centre,
                standing.seen().map(Seen::lastAt),
                standing.lastReceipt(),
                standing.waiting().requests(),
                standing.waiting().oldest(),
                today.calls(),
                today.throttled(),
                today.refused(),
                caller.until(),
                caller.certificateUntil(),
                standing.sealingKeys(),
                standing.addresses());
    }
}
