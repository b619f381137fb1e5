package be.cpasonline.centres;

import be.cpasonline.centres.Objection.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds an import against the directory as it is and as it would be. */
final class Objections {

    private final WelfareCentres before;
    private final Succession after;

    Objections(WelfareCentres before, KnownDirectory after) {
        this.before = before;
        this.after = after.centres().succession();
    }

    List<Objection> to(DirectoryImport next) {
        return Stream.concat(
                        next.entries().stream().flatMap(entry -> to(entry).stream()),
                        next.endings().stream().flatMap(ending -> to(ending).stream()))
                .toList();
    }

    /** A centre that this very import ends on that day may still be described. */
    private Optional<Objection> to(DirectoryImport.Entry entry) {
        boolean stands =
                this.before.stands(entry.centre(), entry.from()) || this.after.stands(entry.centre(), entry.from());
        return stands ? Optional.empty() : Optional.of(new Objection(entry.centre(), Kind.DOES_NOT_STAND));
    }

    private Optional<Objection> to(Ending ending) {
        if (!this.after.stands(ending.centre(), ending.on().minusDays(1))) {
            return Optional.of(new Objection(ending.centre(), Kind.DOES_NOT_STAND));
        }
        if (this.after.circularFrom(ending.centre())) {
            return Optional.of(new Objection(ending.centre(), Kind.CIRCLE));
        }
        boolean receives = this.after.stands(ending.successor(), ending.on())
                || this.after.stands(ending.successor(), ending.on().minusDays(1));
        return receives ? Optional.empty() : Optional.of(new Objection(ending.centre(), Kind.SUCCESSOR_DOES_NOT_STAND));
    }
}
