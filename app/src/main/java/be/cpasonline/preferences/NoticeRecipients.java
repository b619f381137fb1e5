package be.cpasonline.preferences;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NoticeAddresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * To whom mails to a centre go: the addresses it confirmed itself, with its public one unless one of them was typed to stand
 * instead. Nobody ever, when none is confirmed. Circular § 8.1.
 */
@Component
public class NoticeRecipients {

    private final OwnAddressTable own;
    private final NoticeAddresses directory;
    private final AnySide side;

    NoticeRecipients(OwnAddressTable own, NoticeAddresses directory, AnySide side) {
        this.own = own;
        this.directory = directory;
        this.side = side;
    }

    /** Every address of that centre, its public one first; joins an open transaction. */
    public List<Recipient> of(CentreNumber centre, Instant at) {
        return this.side.read(() -> recipients(centre, at));
    }

    /** One of them, by the number a mail was ordered with; empty once it is written to no longer. */
    public Optional<Recipient> find(CentreNumber centre, Optional<UUID> number, Instant at) {
        return of(centre, at).stream()
                .filter(recipient -> recipient.own().equals(number))
                .findFirst();
    }

    /** An address of that number whatever became of it: for the link that asks to confirm it. */
    public Optional<OwnAddress> typed(CentreNumber centre, UUID number) {
        return this.side.read(() -> this.own.of(centre).stream()
                .filter(address -> address.id().equals(number))
                .findFirst());
    }

    private List<Recipient> recipients(CentreNumber centre, Instant at) {
        var confirmed = this.own.of(centre).stream()
                .filter(address -> address.confirmedAt().isPresent())
                .toList();
        var after = sinceTheLastThatStandsInstead(confirmed).stream()
                .filter(address -> address.withdrawnAt().isEmpty())
                .map(address -> new Recipient(Optional.of(address.id()), address.address()))
                .toList();
        var all = new ArrayList<Recipient>();
        if (after.isEmpty() || confirmed.stream().noneMatch(OwnAddress::instead)) {
            this.directory
                    .confirmedFor(centre, BelgianTime.dayOf(at))
                    .ifPresent(address -> all.add(new Recipient(Optional.empty(), address)));
        }
        all.addAll(after);
        return List.copyOf(all);
    }

    private static List<OwnAddress> sinceTheLastThatStandsInstead(List<OwnAddress> confirmed) {
        int from = 0;
        for (int i = 0; i < confirmed.size(); i++) {
            from = confirmed.get(i).instead() ? i : from;
        }
        return confirmed.subList(from, confirmed.size());
    }
}
