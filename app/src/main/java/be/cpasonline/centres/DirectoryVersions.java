package be.cpasonline.centres;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The versions of the directory: what it was after each import, what it would be after another; any can be taken back. */
@Component
public class DirectoryVersions {

    private final VersionTable table;
    private final ImportedDirectory imported;
    private final WelfareCentres centres;
    private final DirectoryGate gate;

    DirectoryVersions(VersionTable table, ImportedDirectory imported, WelfareCentres centres, DirectoryGate gate) {
        this.table = table;
        this.imported = imported;
        this.centres = centres;
        this.gate = gate;
    }

    /** Every import, the latest first. */
    public List<DirectoryVersion> all() {
        return this.table.versions().reversed();
    }

    /** The directory without any import. */
    public KnownDirectory published() {
        return known(Overlay.NONE);
    }

    /** The directory as it is known now. */
    public KnownDirectory present() {
        return known(this.imported.fresh());
    }

    /** The directory as it was known once that import was recorded; empty when there is none of that id. */
    public Optional<KnownDirectory> after(UUID version) {
        var versions = this.table.versions();
        return versions.stream()
                .filter(one -> one.id().equals(version))
                .findFirst()
                .map(one -> known(this.table.overlay(versions.subList(0, versions.indexOf(one) + 1).stream()
                        .filter(earlier -> earlier.countedAt(one.recordedAt()))
                        .toList())));
    }

    /** How often the directory has changed: who confirms what was shown under another number must look again. */
    public long changes() {
        return this.table.changes();
    }

    /** From now on the import counts no more; false when it is unknown, taken back already, or cannot be missed. */
    public boolean takeBack(UUID version, String by, String reason, Instant now) {
        return this.gate.pass(() -> {
            var rest = this.table.versions().stream()
                    .filter(DirectoryVersion::counts)
                    .toList();
            var others =
                    rest.stream().filter(other -> !other.id().equals(version)).toList();
            boolean possible = others.size() < rest.size() && !circular(this.table.overlay(others));
            if (possible) {
                this.table.takeBack(version, by, reason, now);
            }
            return possible;
        });
    }

    private boolean circular(Overlay overlay) {
        var succession = this.centres.under(overlay).succession();
        return overlay.endings().stream().anyMatch(ending -> succession.circularFrom(ending.centre()));
    }

    private KnownDirectory known(Overlay overlay) {
        return new KnownDirectory(this.centres, overlay);
    }
}
