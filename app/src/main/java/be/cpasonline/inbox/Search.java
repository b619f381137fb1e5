package be.cpasonline.inbox;

import be.cpasonline.identity.NationalNumber;
import be.cpasonline.request.RequestReference;
import be.cpasonline.sealing.FoldedWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What somebody looks for: the words of a name, part of a reference, a national number, whichever of them what was typed
 * can be. It is never kept.
 */
public record Search(SortedSet<String> words, Optional<String> part, Optional<NationalNumber> number) {

    /** The longest text that is looked for, in characters. */
    public static final int LONGEST = 200;

    /** What was typed; empty when there is nothing to look for in it. */
    public static Optional<Search> typed(String text, LocalDate today) {
        var number = NationalNumber.typed(text, today);
        var search = new Search(
                FoldedWords.of(text), number.isPresent() ? Optional.empty() : RequestReference.partly(text), number);
        return search.words.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(search);
    }

    @Override
    public String toString() {
        return "Search[redacted]";
    }
}
