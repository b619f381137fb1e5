package be.cpasonline.pages;

import java.util.List;
import java.util.Optional;

/**
 * One answer as it was understood.
 *
 * @param lines one or more lines of the answer
 * @param changePath where it can be changed, without the language; empty where it cannot
 * @param large whether the answer is shown large, to be checked letter by letter
 */
public record SummaryRow(String question, List<String> lines, Optional<String> changePath, boolean large) {

    /** An answer that can be changed on another page. */
    public static SummaryRow of(String question, String answer, String changePath) {
        return new SummaryRow(question, List.of(answer), Optional.of(changePath), false);
    }

    @Override
    public String toString() {
        return "SummaryRow[redacted]";
    }
}
