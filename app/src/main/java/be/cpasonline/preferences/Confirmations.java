package be.cpasonline.preferences;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailOrder;
import be.cpasonline.wall.Wall;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The links by which an address is confirmed: a secret that stands in the mail alone, good for a week and for once. */
@Component
public class Confirmations {

    /** How long a link works. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final SecureRandom CHANCE = new SecureRandom();

    private final OwnAddressTable addresses;
    private final NoticeRecipients recipients;
    private final Deliveries deliveries;
    private final Wall wall;

    Confirmations(OwnAddressTable addresses, NoticeRecipients recipients, Deliveries deliveries, Wall wall) {
        this.addresses = addresses;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.wall = wall;
    }

    /** Whether a link can confirm, and if so what. */
    public sealed interface Link {

        /** The address of that centre waits for this. */
        record Waits(CentreNumber centre, OwnAddress address) implements Link {}

        /** It has done its work before. */
        record Used(CentreNumber centre) implements Link {}

        /** Nobody followed it within its week. */
        record Expired() implements Link {}

        /** Unknown or taken back: nothing is said of any centre. */
        record Over() implements Link {}
    }

    /** A new secret for one mail to that address; only its hash is kept. */
    public String secretFor(CentreNumber centre, UUID address, Instant now) {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return this.wall.forMachinery(() -> {
            this.addresses.addSecret(hash(secret), centre, address, now.plus(GOOD_FOR));
            return secret;
        });
    }

    /** What the link of that secret would do; looking changes nothing, so that a scanner of links confirms nothing. */
    public Link look(String secret, Instant now) {
        return this.wall.forMachinery(() -> this.addresses
                .linked(hash(secret))
                .flatMap(found -> this.recipients
                        .typed(found.centre(), found.address())
                        .map(address -> link(found, address, now)))
                .orElseGet(Link.Over::new));
    }

    /** Confirms the address and tells those it replaces; what is answered is what the link was before. */
    public Link confirm(String secret, Instant now) {
        var link = look(secret, now);
        return link instanceof Link.Waits waits ? this.wall.forCentre(waits.centre(), () -> confirm(waits, now)) : link;
    }

    private Link confirm(Link.Waits waits, Instant now) {
        var centre = waits.centre();
        var before = this.recipients.of(centre, now);
        if (!this.addresses.confirm(centre, waits.address().id(), now)) {
            return new Link.Used(centre);
        }
        var after = this.recipients.of(centre, now);
        this.deliveries.order(before.stream()
                .filter(old -> after.stream().noneMatch(old::sameAddress))
                .map(old -> MailOrder.replaced(old.own(), centre, now))
                .toList());
        return waits;
    }

    private static Link link(OwnAddressTable.Linked found, OwnAddress address, Instant now) {
        if (address.withdrawnAt().isPresent()) {
            return new Link.Over();
        }
        if (address.confirmedAt().isPresent()) {
            return new Link.Used(found.centre());
        }
        return now.isBefore(found.expiresAt()) ? new Link.Waits(found.centre(), address) : new Link.Expired();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
