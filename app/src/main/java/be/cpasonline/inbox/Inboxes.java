package be.cpasonline.inbox;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.wall.Wall;
import org.springframework.stereotype.Component;

/** The inboxes of the centres: who asks says whose. */
@Component
public class Inboxes {

    private final Wall wall;
    private final InboxTable table;
    private final BlindIndexes indexes;

    Inboxes(Wall wall, InboxTable table, BlindIndexes indexes) {
        this.wall = wall;
        this.table = table;
        this.indexes = indexes;
    }

    /** The inbox within that reach: one centre, with those it answers for. */
    public Inbox of(CentreAccess access) {
        return new Inbox(access, this.wall, this.table, this.indexes);
    }
}
