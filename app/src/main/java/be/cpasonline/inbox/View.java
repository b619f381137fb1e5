package be.cpasonline.inbox;

import java.util.Optional;

/**
 * What of an inbox is looked at.
 *
 * @param reversed against the usual direction of that order
 * @param from where the page begins or ends; the first page when empty
 */
public record View(Filter filter, Sort sort, boolean reversed, Optional<Bookmark> from) {

    /** How many requests a page holds. */
    public static final int SIZE = 25;

    /** All, the unread first, from the top. */
    public static View first() {
        return of(Filter.ALL);
    }

    /** These, the unread first, from the top. */
    public static View of(Filter filter) {
        return new View(filter, Sort.URGENCY, false, Optional.empty());
    }

    /** In that order, from the top. */
    public View sorted(Sort order, boolean against) {
        return new View(this.filter, order, against, Optional.empty());
    }

    /** From another place. */
    public View from(Bookmark place) {
        return new View(this.filter, this.sort, this.reversed, Optional.of(place));
    }

    boolean descending() {
        return this.sort.latestFirst() != this.reversed;
    }

    boolean backwards() {
        return this.from.filter(Bookmark::before).isPresent();
    }
}
