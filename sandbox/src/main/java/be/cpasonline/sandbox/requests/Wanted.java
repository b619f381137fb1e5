package be.cpasonline.sandbox.requests;

import be.cpasonline.language.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The test requests that a vendor wants.
 *
 * @param count 1 to 500
 * @param language of the form; empty for one of those of the centre
 * @param submittedAt empty for now, or for what the traits say
 */
public record Wanted(int count, Set<Trait> traits, Optional<Language> language, Optional<Instant> submittedAt) {

    /** The most that are made at once. */
    public static final int MOST = 500;

    public Wanted {
        traits = Set.copyOf(traits);
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("one to " + MOST + " at once");
        }
    }

    /** Whether nothing in it contradicts something else. */
    public boolean agrees() {
        return Trait.agree(this.traits)
                && (this.submittedAt.isEmpty() || this.traits.stream().noneMatch(Trait::isMoment))
                && (this.language.isEmpty() || this.language.get() == Language.ENGLISH || !has(Trait.ENGLISH_FORM));
    }

    boolean has(Trait trait) {
        return this.traits.contains(trait);
    }
}
