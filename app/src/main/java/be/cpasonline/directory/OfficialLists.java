package be.cpasonline.directory;

import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.centres.KnownDirectory;
import be.cpasonline.centres.Municipalities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The official list of centres: looked at first, then recorded whole or not at all; its addresses count as confirmed. */
@Component
public class OfficialLists {

    private final Municipalities municipalities;
    private final DirectoryVersions versions;
    private final DirectoryImports imports;
    private final KeptFiles kept;

    OfficialLists(Municipalities municipalities, DirectoryVersions versions, DirectoryImports imports, KeptFiles kept) {
        this.municipalities = municipalities;
        this.versions = versions;
        this.imports = imports;
        this.kept = kept;
    }

    /** A list that waits for its operator to confirm it. */
    public record Waiting(String fileName, Preview preview) {}

    /**
     * What recording the list from that day on would do.
     *
     * @throws UnreadableFile when no line of it can be read
     */
    public Preview examine(byte[] file, LocalDate from) throws UnreadableFile {
        long changes = this.versions.changes();
        return new Examination(file, this.versions.present(), this.municipalities, from).preview(changes);
    }

    /**
     * Keeps a readable list for two hours, for that operator alone; the id names it until then.
     *
     * @throws UnreadableFile when no line of it can be read
     */
    public UUID keep(UUID operator, String fileName, byte[] file, LocalDate from, Instant now) throws UnreadableFile {
        examine(file, from);
        return this.kept.keep(operator, new KeptFiles.KeptFile(fileName, from, file), now);
    }

    /** The operator's list of that id, held against the directory as it is now; empty once it is gone. */
    public Optional<Waiting> waiting(UUID operator, UUID id, Instant now) {
        return this.kept.find(operator, id, now).flatMap(this::examined);
    }

    /** Records a clean list unless the directory has changed since it was looked at; whether it did. */
    public boolean record(Preview preview, String by, String source, Instant now) {
        return preview.clean()
                && this.imports
                        .recordUnlessChanged(
                                new DirectoryImport(
                                        by, source, Provenance.IMPORTED, preview.entries(), preview.endings()),
                                preview.changes(),
                                now)
                        .isPresent();
    }

    /** A day as lists and people write it, {@code 2026-12-01}, {@code 1/12/2026} or {@code 1.12.2026}; from 2000 to 2100. */
    public static Optional<LocalDate> dayIn(String typed) {
        return Values.day(typed.strip());
    }

    /** Forgets a list that was recorded or is not wanted. */
    public void drop(UUID operator, UUID id) {
        this.kept.drop(operator, id);
    }

    /** What the second state says differently from the first on that day. */
    public List<Difference> compare(KnownDirectory before, KnownDirectory after, LocalDate day) {
        return new Comparison(before, after, day).differences();
    }

    private Optional<Waiting> examined(KeptFiles.KeptFile file) {
        try {
            return Optional.of(new Waiting(file.name(), examine(file.file(), file.from())));
        } catch (UnreadableFile _) {
            return Optional.empty();
        }
    }
}
