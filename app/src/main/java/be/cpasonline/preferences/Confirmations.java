package be.cpasonline.preferences;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.wall.Wall;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The links by which an address is confirmed: a secret that stands in the mail alone, good for a week and for once. */
@Component
public class Confirmations {

    /** How long a link works. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final SecureRandom CHANCE = new SecureRandom();

    private final OwnAddressTable addresses;
    private final NoticeRecipients recipients;
    private final Wall wall;

    Confirmations(OwnAddressTable addresses, NoticeRecipients recipients, Wall wall) {
        this.addresses = addresses;
        this.recipients = recipients;
        this.wall = wall;
    }

    /** Whether a link can confirm, and if so what. */
    public sealed interface Link {

        /** The address of that centre waits for this. */
        record Waits(CentreNumber centre, OwnAddress address) implements Link {}

        /** It has done its work before. */
        record Used(CentreNumber centre) implements Link {}

        /** Unknown, too old, or taken back: nothing is said of any centre. */
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
        return this.wall.forMachinery(() -> linked(secret, now, Link.Waits::new));
    }

    /** Confirms the address; what is answered is what the link was before. */
    public Link confirm(String secret, Instant now) {
        return this.wall.forMachinery(() -> linked(
                secret,
                now,
                (centre, address) -> this.addresses.confirm(centre, address.id(), now)
                        ? new Link.Waits(centre, address)
                        : new Link.Used(centre)));
    }

    private Link linked(String secret, Instant now, BiFunction<CentreNumber, OwnAddress, Link> whenItWaits) {
        return this.addresses
                .linked(hash(secret))
                .filter(found -> now.isBefore(found.expiresAt()))
                .map(found -> this.recipients
                        .typed(found.centre(), found.address())
                        .map(address -> link(found.centre(), address, whenItWaits))
                        .orElseGet(Link.Over::new))
                .orElseGet(Link.Over::new);
    }

    private static Link link(
            CentreNumber centre, OwnAddress address, BiFunction<CentreNumber, OwnAddress, Link> whenItWaits) {
        if (address.withdrawnAt().isPresent()) {
            return new Link.Over();
        }
        return address.pending() ? whenItWaits.apply(centre, address) : new Link.Used(centre);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
