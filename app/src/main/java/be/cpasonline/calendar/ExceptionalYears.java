package be.cpasonline.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Years whose list of holidays the King changed, as for 2008, when 1 May and Ascension fell together (royal decree of 3
 * June 2007). Days already counted and stored are never judged again by a later line here.
 */
final class ExceptionalYears {

    private static final Map<Integer, Set<LocalDate>> DECREED = Map.of();

    private ExceptionalYears() {}

    static Optional<Set<LocalDate>> of(int year) {
        return Optional.ofNullable(DECREED.get(year));
    }
}
