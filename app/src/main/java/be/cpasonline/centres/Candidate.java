package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality that a search offers.
 *
 * @param matched the name or postal code that was recognised, as it is written
 * @param how what was recognised
 * @param former the municipality that bore the name until it passed into this one
 * @param subLocality the part of the municipality that bears the name, or the only one at that postal code
 */
public record Candidate(
        Municipality municipality,
        String matched,
        Match how,
        Optional<Former> former,
        Optional<InFourLanguages> subLocality) {

    /**
     * Whether the name is one that people may shorten to what was typed: it has the words typed and more, as
     * "Sint-Gillis-Waas" for "Sint-Gillis". "Gentinnes" is no such name for "Gent".
     */
    public boolean mayBeShortenedTo(String typed) {
        var name = Typed.of(this.matched).words();
        var words = Typed.of(typed).bare().words();
        return name.size() > words.size()
                && Folding.key(name.subList(0, words.size())).equals(Folding.key(words));
    }

    /** Why a candidate is offered, best first. */
    public enum Match {
        NAME,
        FORMER_NAME,
        SUB_LOCALITY,
        POSTAL_CODE,
        PREFIX,
        SIMILAR
    }

    /** A municipality that is no more; {@code until} is the first day without it. */
    public record Former(NisCode nisCode, InFourLanguages name, LocalDate until) {}
}
