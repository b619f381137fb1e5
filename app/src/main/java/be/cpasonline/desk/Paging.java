package be.cpasonline.desk;

import java.util.Optional;

/**
 * Where one stands in a long list.
 *
 * @param page from 1
 * @param last the last page, at least 1
 * @param address of a page, up to the number that follows: {@code /portal/fr/inbox?filter=unread&page=}
 */
public record Paging(int page, int last, String address) {

    /** The pages needed for {@code total} lines of {@code size} each. */
    public static Paging of(int page, long total, int size, String address) {
        return new Paging(page, (int) Math.max(1, (total + size - 1) / size), address);
    }

    Optional<String> before() {
        return this.page > 1 ? Optional.of(this.address + (this.page - 1)) : Optional.empty();
    }

    Optional<String> after() {
        return this.page < this.last ? Optional.of(this.address + (this.page + 1)) : Optional.empty();
    }
}
