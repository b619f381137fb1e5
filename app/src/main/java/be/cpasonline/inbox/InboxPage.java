package be.cpasonline.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of an inbox.
 *
 * @param counts how many requests each filter holds
 * @param fresh how many came since the moment asked about
 * @param before how many of the list stand before this page
 */
public record InboxPage(
        List<Row> rows,
        Map<Filter, Integer> counts,
        int fresh,
        int before,
        Optional<Bookmark> previous,
        Optional<Bookmark> next) {

    /** How many requests that filter holds. */
    public int count(Filter filter) {
        return this.counts.getOrDefault(filter, 0);
    }
}
