package be.cpasonline.provider;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key pairs by which providers know us: one to sign, one to which they encrypt. Providers remember what we publish for
 * up to a day, so a new pair stands beside the old one for {@link #OVERLAP}: it is published at once, we sign with it a
 * day later, and what is encrypted to the old one opens until then.
 */
public final class OurKeys {

    /** How long providers may go by what we published before. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private final List<JWK> signing;
    private final List<JWK> encryption;

    private OurKeys(List<JWK> keys) {
        this.signing = newestFirst(keys, KeyUse.SIGNATURE);
        this.encryption = newestFirst(keys, KeyUse.ENCRYPTION);
    }

    /**
     * Reads a set of private keys, each with its use, its id and the time it was made; blank for none.
     *
     * @throws UnusableClientKeys when it is no such set
     */
    public static OurKeys of(String set) {
        if (set.isBlank()) {
            return new OurKeys(List.of());
        }
        try {
            var keys = JWKSet.parse(set).getKeys();
            if (!keys.isEmpty() && keys.stream().allMatch(OurKeys::usable)) {
                return new OurKeys(keys);
            }
        } catch (ParseException unreadable) {
            // Said below, without a word of what it holds.
        }
        throw new UnusableClientKeys("holds no set of private keys");
    }

    private static boolean usable(JWK key) {
        return key.isPrivate() && key.getKeyID() != null && key.getIssueTime() != null && key.getKeyUse() != null;
    }

    private static List<JWK> newestFirst(List<JWK> keys, KeyUse use) {
        return keys.stream()
                .filter(key -> use.equals(key.getKeyUse()))
                .sorted(Comparator.comparing(OurKeys::made).reversed())
                .toList();
    }

    private static Instant made(JWK key) {
        return key.getIssueTime().toInstant();
    }

    /** The pair we sign with: the newest that everybody had a day to hear of; a first one at once. */
    public Optional<JWK> signing(Instant now) {
        return this.signing.stream()
                .filter(key -> heardOf(key, now))
                .findFirst()
                .or(() -> this.signing.isEmpty() ? Optional.empty() : Optional.of(this.signing.getLast()));
    }

    /** The pairs that open what was encrypted to us: the newest, and each older one for a day after its successor. */
    public JWKSet decryption(Instant now) {
        return new JWKSet(until(this.encryption, now));
    }

    /** What we publish: the public halves of the signing pairs in use or to come, and of the newest encryption pair. */
    public JWKSet published(Instant now) {
        return new JWKSet(Stream.concat(
                                until(this.signing, now).stream(),
                                this.encryption.stream().limit(1))
                        .toList())
                .toPublicJWKSet();
    }

    /** The private pairs that still count: whoever rotates keeps these beside the new ones. */
    List<JWK> counting(Instant now) {
        return Stream.concat(until(this.signing, now).stream(), until(this.encryption, now).stream())
                .toList();
    }

    /** Newest first, up to and with the first that everybody has heard of. */
    private static List<JWK> until(List<JWK> newestFirst, Instant now) {
        var last = newestFirst.stream().filter(key -> heardOf(key, now)).findFirst();
        return last.map(key -> newestFirst.subList(0, newestFirst.indexOf(key) + 1))
                .orElse(newestFirst);
    }

    private static boolean heardOf(JWK key, Instant now) {
        return !made(key).plus(OVERLAP).isAfter(now);
    }

    @Override
    public String toString() {
        return "OurKeys[redacted]";
    }
}
