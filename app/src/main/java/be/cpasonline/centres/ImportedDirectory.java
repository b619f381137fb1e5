package be.cpasonline.centres;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The operator's imports in memory. Every few seconds of use it asks how often they changed, so that each node follows
 * what another one recorded; the machine's running time measures those seconds, since it decides nothing in law.
 */
@Component
class ImportedDirectory {

    private static final Duration ASK_AGAIN = Duration.ofSeconds(3);

    private record Known(long changes, Overlay overlay, long askedAt) {

        boolean recent(long now) {
            return now - this.askedAt < ASK_AGAIN.toNanos();
        }
    }

    private final VersionTable table;
    private volatile @Nullable Known known;
    private volatile long forgotten;

    ImportedDirectory(VersionTable table) {
        this.table = table;
    }

    /** All that counts now, or counted a few seconds ago. */
    Overlay present() {
        var before = this.known;
        long now = System.nanoTime();
        if (before != null && before.recent(now)) {
            return before.overlay();
        }
        long forgottenBefore = this.forgotten;
        long changes = this.table.changes();
        var after = before != null && before.changes() == changes
                ? new Known(changes, before.overlay(), now)
                : new Known(changes, this.table.present(), now);
        keep(after, forgottenBefore);
        return after.overlay();
    }

    /** All that counts in the open transaction; remembered for nobody else. */
    Overlay fresh() {
        return this.table.present();
    }

    /** What was read, or is being read right now, may be out of date: it is read again at the next question. */
    synchronized void forget() {
        this.forgotten++;
        this.known = null;
    }

    private synchronized void keep(Known read, long forgottenBefore) {
        if (this.forgotten == forgottenBefore) {
            this.known = read;
        }
    }
}
