package be.cpasonline.client.examples;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.CursorStore;
import be.cpasonline.client.model.AidRequestSummary;
import java.time.Duration;
import java.util.UUID;

/** Takes every request over, in order. */
record TakingOver(CentreClient client, CursorStore cursor, Cases cases) {

    /** Your database. */
    interface Cases {

        boolean holds(UUID aidRequestId);

        void store(UUID aidRequestId, byte[] json, byte[] pdf);
    }

    Duration takeOver() {
        return client.feed(this.cursor).workThrough(page -> page.forEach(this::takeOver));
    }

    private void takeOver(AidRequestSummary summary) {
        var id = summary.aidRequestId();
        var fetched = this.client.aidRequests().get(id);
        if (!this.cases.holds(id)) {
            this.cases.store(id, fetched.json(), this.client.aidRequests().acknowledgement(id));
        }
        var personal = fetched.personal().orElseThrow();
        this.client.aidRequests().confirm(id, personal.receiptCode());
    }
}
