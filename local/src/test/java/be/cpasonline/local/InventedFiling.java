package be.cpasonline.local;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;

/** Files what an invented person asks, past the form; its mails are counted as sent. */
public final class InventedFiling {

    private InventedFiling() {}

    /** The request of that number, as a demonstration would file it now. */
    public static Receipt file(int number) {
        return file(LocalProduct.shared(), number);
    }

    /** The same in another product. */
    public static Receipt file(Product product, int number) {
        var now = product.clock().instant();
        var invented = new InventedRequests(product.part(Municipalities.class));
        var submission = invented.submission(number, BelgianTime.dayOf(now));
        return product.part(Deliveries.class)
                .countAsSent(() -> product.part(AidRequests.class).submit(submission, now));
    }

    /** So many requests for Namur, the same each time, filed when asked for. */
    public static Receipt fileAtNamur(Product product, int number) {
        return file(product, 4 * number + 1);
    }
}
