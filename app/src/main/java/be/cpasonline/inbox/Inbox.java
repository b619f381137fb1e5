package be.cpasonline.inbox;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.sealing.BlindIndexes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The lists of one centre. Nothing becomes read by being listed. */
public final class Inbox {

    /** The most requests a search shows; one more is asked for, to know whether there are more. */
    public static final int MOST_FOUND = 50;

    private final CentreAccess access;
    private final InboxTable table;
    private final BlindIndexes indexes;

    Inbox(CentreAccess access, InboxTable table, BlindIndexes indexes) {
        this.access = access;
        this.table = table;
        this.indexes = indexes;
    }

    /**
     * One page of the list, in two round trips however long the list is, and one more for a centre that answers for
     * others; {@code since} is when it was looked at before.
     */
    public InboxPage page(View view, Instant since, Instant now) {
        return this.table.page(this.access, view, since, now);
    }

    /** What was looked for, the latest first; one more than {@link #MOST_FOUND} when there is still more. */
    public List<Row> search(Search search, Instant now) {
        var wanted = Wanted.of(search, this.access.reach(), this.indexes);
        return this.table.found(this.access, wanted, MOST_FOUND + 1, now);
    }

    /** Requests that seem to be of the same person as that one, for the agent to judge. Circular § 9.2. */
    public List<Likeness> samePerson(UUID publicId, Instant now) {
        return this.table.alike(this.access, publicId, now);
    }
}
