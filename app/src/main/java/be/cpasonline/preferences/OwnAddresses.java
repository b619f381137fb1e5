package be.cpasonline.preferences;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.MailOrder;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.wall.Wall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The addresses a centre typed itself. One counts once somebody who reads its mails confirms it; until then those before it
 * keep working, and are told.
 */
@Component
public class OwnAddresses {

    private static final int MOST_A_DAY = 10;
    private static final int MOST_LINKS_A_DAY = 3;
    private static final Duration DAY = Duration.ofDays(1);

    private final OwnAddressTable addresses;
    private final NoticeRecipients recipients;
    private final Deliveries deliveries;
    private final Wall wall;

    OwnAddresses(OwnAddressTable addresses, NoticeRecipients recipients, Deliveries deliveries, Wall wall) {
        this.addresses = addresses;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.wall = wall;
    }

    /** What became of an address that was typed. */
    public enum Typed {
        /** A link is on its way to it. */
        ON_ITS_WAY,
        /** It is written to already, or its link is on its way. */
        KNOWN,
        /** Ten were typed in a day: more would make us a nuisance to strangers. */
        TOO_MANY
    }

    /** What became of a link that was asked for again. */
    public enum Again {
        /** It is on its way. */
        ON_ITS_WAY,
        /** The centre has no such address, or it waits no longer. */
        GONE,
        /** Three were mailed to it within a day: somebody who gets none should be asked, not written to. */
        TOO_MANY
    }

    /** All that wait to be confirmed, the oldest first. */
    public List<OwnAddress> pending(CentreNumber centre) {
        return this.wall.forCentre(
                centre,
                () -> this.addresses.of(centre).stream()
                        .filter(OwnAddress::pending)
                        .toList());
    }

    /**
     * Mails a link to the address and tells those written to today. {@code instead} makes it replace them all, once
     * confirmed; else it is added to them.
     */
    public Typed type(CentreAgent by, String address, boolean instead, Instant now) {
        CentrePreferences.mustBeAdministrator(by);
        return this.wall.forCentre(by.centre(), () -> {
            var known = this.addresses.of(by.centre());
            var written = this.recipients.of(by.centre(), now);
            if (isKnown(address, instead, known, written)) {
                return Typed.KNOWN;
            }
            if (typedLately(known, now) >= MOST_A_DAY) {
                return Typed.TOO_MANY;
            }
            order(by, typed(address, instead, now), written, now);
            return Typed.ON_ITS_WAY;
        });
    }

    /** Mails the link once more to an address that waits, at most three times in a day. */
    public Again sendAgain(CentreAgent by, UUID id, Instant now) {
        CentrePreferences.mustBeAdministrator(by);
        var kind = MailKind.ADDRESS_CONFIRMATION;
        return this.wall.forCentre(by.centre(), () -> {
            if (find(by.centre(), id).filter(OwnAddress::pending).isEmpty()) {
                return Again.GONE;
            }
            if (this.deliveries.countTo(by.centre(), id, kind, now.minus(DAY)) >= MOST_LINKS_A_DAY) {
                return Again.TOO_MANY;
            }
            this.deliveries.order(List.of(MailOrder.address(id, kind, by.centre(), now)));
            return Again.ON_ITS_WAY;
        });
    }

    /** Ends an address, or takes back one that waits; false when the centre has no such address. */
    public boolean withdraw(CentreAgent by, UUID id, Instant now) {
        CentrePreferences.mustBeAdministrator(by);
        return this.wall.forCentre(by.centre(), () -> {
            var has = find(by.centre(), id).isPresent();
            if (has) {
                this.addresses.withdraw(by.centre(), id, by.agent(), now);
            }
            return has;
        });
    }

    private Optional<OwnAddress> find(CentreNumber centre, UUID id) {
        return this.addresses.of(centre).stream()
                .filter(address -> address.id().equals(id))
                .findFirst();
    }

    private void order(CentreAgent by, OwnAddress typed, List<Recipient> written, Instant now) {
        this.addresses.add(by.centre(), typed, by.agent());
        var link = MailOrder.address(typed.id(), MailKind.ADDRESS_CONFIRMATION, by.centre(), now);
        var told = written.stream().map(recipient -> MailOrder.change(recipient.own(), by.centre(), now));
        this.deliveries.order(Stream.concat(Stream.of(link), told).toList());
    }

    private static boolean isKnown(String address, boolean instead, List<OwnAddress> known, List<Recipient> written) {
        var waits =
                known.stream().anyMatch(own -> own.pending() && own.address().equalsIgnoreCase(address));
        var isWritten = written.stream().anyMatch(to -> to.address().equalsIgnoreCase(address));
        return waits || isWritten && (!instead || written.size() == 1);
    }

    private static OwnAddress typed(String address, boolean instead, Instant now) {
        return new OwnAddress(
                UUID.randomUUID(), address, instead, now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static long typedLately(List<OwnAddress> known, Instant now) {
        var dayBefore = now.minus(DAY);
        return known.stream().filter(own -> own.typedAt().isAfter(dayBefore)).count();
    }
}
