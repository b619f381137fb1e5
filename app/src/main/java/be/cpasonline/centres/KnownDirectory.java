package be.cpasonline.centres;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The directory as it was, is, or would be known, to be compared with another state of it. */
public final class KnownDirectory {

    private final WelfareCentres centres;
    private final Overlay overlay;

    KnownDirectory(WelfareCentres centres, Overlay overlay) {
        this.centres = centres.under(overlay);
        this.overlay = overlay;
    }

    /** The centres as this state of the directory describes them. */
    public WelfareCentres centres() {
        return this.centres;
    }

    /** The address to which notices to that centre may go on that day, as far as imports say. */
    public Optional<String> noticeAddressOf(CentreNumber centre, LocalDate day) {
        return this.overlay.noticeAddressOf(centre, day);
    }

    /** When and into which other that centre ends by an import, past or to come. */
    public Optional<Ending> endingOf(CentreNumber centre) {
        return this.overlay.endingOf(centre);
    }

    /** As it would be after one more import. */
    public KnownDirectory with(DirectoryImport next) {
        return new KnownDirectory(this.centres, this.overlay.with(next));
    }

    /** What forbids that import, one centre at a time; nothing when it may be recorded. */
    public List<Objection> objectionsTo(DirectoryImport next) {
        return new Objections(this.centres, with(next)).to(next);
    }
}
