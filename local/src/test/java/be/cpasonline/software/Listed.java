package be.cpasonline.software;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.Listing;
import be.cpasonline.client.model.AidRequestSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that the list of a centre holds, page after page. */
final class Listed {

    private Listed() {}

    static List<AidRequestSummary> all(CentreClient client) {
        var all = new ArrayList<AidRequestSummary>();
        var page = client.aidRequests().list(Listing.ALL.inPagesOf(500), Optional.empty());
        all.addAll(page.items());
        while (page.next() != null) {
            page = client.aidRequests().list(Listing.ALL.inPagesOf(500), Optional.of(page.cursor()));
            all.addAll(page.items());
        }
        return all;
    }
}
