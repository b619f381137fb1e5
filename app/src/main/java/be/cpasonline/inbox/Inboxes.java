package be.cpasonline.inbox;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.sealing.BlindIndexes;
import org.springframework.stereotype.Component;

/** The inboxes of the centres: who asks says whose. */
@Component
public class Inboxes {

    private final InboxTable table;
    private final BlindIndexes indexes;

    Inboxes(InboxTable table, BlindIndexes indexes) {
        this.table = table;
        this.indexes = indexes;
    }

    /** The inbox within that reach: one centre, with those it answers for. */
    public Inbox of(CentreAccess access) {
        return new Inbox(access, this.table, this.indexes);
    }
}
