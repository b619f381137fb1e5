package be.cpasonline.book;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long something took, as how many requests took how many whole days.
 *
 * @param waiting how many still wait for it
 */
public record Spread(NavigableMap<Integer, Long> days, long waiting) {

    public Spread {
        days = new TreeMap<>(days);
    }

    /** How many took from {@code first} to {@code last} days, both included. */
    public long between(int first, int last) {
        return sum(this.days.subMap(first, true, last, true));
    }

    /** How many took longer than that. */
    public long over(int longest) {
        return sum(this.days.tailMap(longest, false));
    }

    /** How many it happened to. */
    public long done() {
        return sum(this.days);
    }

    /** The number of days within which it happened to at least half of them; empty while it happened to none. */
    public Optional<Integer> median() {
        var half = (done() + 1) / 2;
        var counted = 0L;
        for (var one : this.days.entrySet()) {
            counted += one.getValue();
            if (counted >= half) {
                return Optional.of(one.getKey());
            }
        }
        return Optional.empty();
    }

    private static long sum(Map<Integer, Long> part) {
        return part.values().stream().mapToLong(Long::longValue).sum();
    }
}
