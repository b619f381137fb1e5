package be.cpasonline.inbox;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in an ordered list, between two rows: a page goes on after it or leads up to it. It carries dates, numbers and
 * a reference, nothing of a person, and may stand in an address.
 *
 * @param before whether the page leads up to this place instead of going on from it
 */
public record Bookmark(String key, String reference, boolean before) {

    private static final Pattern WRITTEN = Pattern.compile("(after|before)~([0-9A-Z:. -]{1,40})~([0-9A-Z-]{1,20})");

    /** The place an address names; empty when nobody of us wrote it. */
    public static Optional<Bookmark> ofCode(String code) {
        var found = WRITTEN.matcher(code);
        return found.matches()
                ? Optional.of(new Bookmark(
                        found.group(2), found.group(3), found.group(1).equals("before")))
                : Optional.empty();
    }

    /** As it stands in an address. */
    public String code() {
        return (this.before ? "before~" : "after~") + this.key + "~" + this.reference;
    }
}
