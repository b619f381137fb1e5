package be.cpasonline.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How far a provider must have made sure that whoever sits at the screen logs in now: on the computer of a hall or a library
 * the session of the person before may still be open there.
 */
enum Freshness {
    /** An open session at the provider is good enough. */
    ANY(Map.of()),
    /** The provider is asked not to use it; a time that it names is looked at, and it may name none. */
    ASKED(Map.of("prompt", "login")),
    /** It must name the time. OpenID Connect Core 1.0, section 3.1.2.1. */
    DEMANDED(Map.of("prompt", "login", "max_age", "0"));

    /** By how much the provider's clock and ours may differ. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final Map<String, String> parameters;

    Freshness(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** What the provider is asked. */
    Map<String, String> parameters() {
        return this.parameters;
    }

    /** Whether a login counts that was proved at that time, when ours began at the other. */
    boolean holds(Optional<Instant> proved, Instant begun) {
        var since = proved.map(at -> !at.isBefore(begun.minus(SKEW)));
        return switch (this) {
            case ANY -> true;
            case ASKED -> since.orElse(true);
            case DEMANDED -> since.orElse(false);
        };
    }
}
