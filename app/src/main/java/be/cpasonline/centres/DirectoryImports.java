package be.cpasonline.centres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the operator imports about centres: kept with who, when and from where, and seen by every node within seconds. */
@Component
public class DirectoryImports {

    private final DirectoryTable table;
    private final VersionTable versions;
    private final DirectoryVersions directory;
    private final DirectoryGate gate;

    DirectoryImports(DirectoryTable table, VersionTable versions, DirectoryVersions directory, DirectoryGate gate) {
        this.table = table;
        this.versions = versions;
        this.directory = directory;
        this.gate = gate;
    }

    /**
     * Keeps an import whole or not at all; its notice addresses count as confirmed from their day on.
     *
     * @return the id of the version it makes
     * @throws IllegalArgumentException when the directory as it is objects, see {@link KnownDirectory#objectionsTo}
     */
    public UUID record(DirectoryImport next, Instant now) {
        return this.gate.pass(() -> add(next, now));
    }

    /** The same, unless the directory has changed since that number of changes: empty then, and nothing is kept. */
    public Optional<UUID> recordUnlessChanged(DirectoryImport next, long changes, Instant now) {
        return this.gate.pass(
                () -> this.directory.changes() == changes ? Optional.of(add(next, now)) : Optional.empty());
    }

    /**
     * From that day on no notice may go to the centre, until another address is confirmed.
     *
     * @throws IllegalArgumentException when the centre does not exist on that day
     */
    public void withdrawNoticeAddress(CentreNumber centre, LocalDate from, String by, String reason, Instant now) {
        if (this.directory.present().centres().find(centre, from).isEmpty()) {
            throw new IllegalArgumentException("no centre " + centre + " on " + from);
        }
        this.gate.pass(() -> {
            var id = this.table.add(by, reason, ContactDetails.Provenance.IMPORTED, now);
            this.table.addNoticeAddress(id, new Overlay.Confirmation(centre, from, Optional.empty()));
            return id;
        });
    }

    private UUID add(DirectoryImport next, Instant now) {
        refuse(this.directory.present().objectionsTo(next));
        var id = this.table.add(next.recordedBy(), next.source(), next.provenance(), now);
        for (var entry : next.entries()) {
            entry.described().ifPresent(description -> this.table.addContact(id, description));
            entry.confirmed().ifPresent(confirmation -> this.table.addNoticeAddress(id, confirmation));
        }
        next.endings().forEach(ending -> this.versions.addEnding(id, ending));
        return id;
    }

    private static void refuse(List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("the directory objects: " + objections);
        }
    }
}
