package be.cpasonline.agents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * A login that is asked for once more: of whom, and since when. It stands in the sealed cookie of the login that began.
 *
 * @param begun as the machine's clock said
 */
record Renewal(UUID whose, Instant begun) {

    /** By how much the provider's clock and ours may differ. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    String written() {
        return this.whose + " " + this.begun.getEpochSecond();
    }

    static Renewal read(String written) {
        var words = written.split(" ");
        return new Renewal(UUID.fromString(words[0]), Instant.ofEpochSecond(Long.parseLong(words[1])));
    }

    /** The same person among those, when the provider says that they proved who they are after it was asked for. */
    Optional<SignedIn.Who> provedBy(OidcIdToken login, List<SignedIn.Who> possible) {
        var at = Optional.ofNullable(login.getAuthenticatedAt());
        if (at.isEmpty() || at.get().isBefore(this.begun.minus(SKEW))) {
            return Optional.empty();
        }
        return possible.stream().filter(who -> who.id().equals(this.whose)).findFirst();
    }
}
