package be.cpasonline.centres;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which centre answers for which on a day: the mergers of the published directory, and over them the operator's. */
final class Succession {

    private final PublishedDirectory published;
    private final Overlay overlay;

    Succession(PublishedDirectory published, Overlay overlay) {
        this.published = published;
        this.overlay = overlay;
    }

    /** The centre itself, or the last of those that took over one after the other. */
    CentreNumber answeringFor(CentreNumber centre, LocalDate day) {
        var passed = new HashSet<CentreNumber>();
        var answering = centre;
        for (var next = successorOf(answering, day);
                next.isPresent() && passed.add(answering);
                next = successorOf(answering, day)) {
            answering = next.get();
        }
        return answering;
    }

    /** The ended centres for which this one answers on that day, through however many mergers. */
    Set<CentreNumber> inheritedBy(CentreNumber centre, LocalDate day) {
        return Stream.concat(
                        this.published.succeeded().stream(),
                        this.overlay.endings().stream().map(Ending::centre))
                .filter(other ->
                        !other.equals(centre) && answeringFor(other, day).equals(centre))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<CentreNumber> serving(NisCode municipality, LocalDate day) {
        return this.published.serving(municipality, day).map(centre -> answeringFor(centre, day));
    }

    List<NisCode> servedBy(CentreNumber centre, LocalDate day) {
        return Stream.concat(Stream.of(centre), inheritedBy(centre, day).stream())
                .filter(_ -> stands(centre, day))
                .flatMap(holder -> this.published.servedBy(holder, day).stream())
                .sorted(Comparator.comparingInt(NisCode::value))
                .toList();
    }

    /** Every centre that serves somebody on that day, by number. */
    List<CentreNumber> on(LocalDate day) {
        return this.published.serving(day).stream()
                .map(centre -> answeringFor(centre, day))
                .distinct()
                .sorted(Comparator.comparingInt(CentreNumber::value))
                .toList();
    }

    /** Whether the centre has begun by that day and nobody has taken over from it. */
    boolean stands(CentreNumber centre, LocalDate day) {
        return this.published.find(centre, day).isPresent()
                && successorOf(centre, day).isEmpty();
    }

    /** Whether who takes over from whom leads back to where it started, on whatever days. */
    boolean circularFrom(CentreNumber centre) {
        var passed = new HashSet<CentreNumber>();
        var next = Optional.of(centre);
        while (next.isPresent() && passed.add(next.get())) {
            next = successorOf(next.get(), LocalDate.MAX);
        }
        return next.isPresent();
    }

    private Optional<CentreNumber> successorOf(CentreNumber centre, LocalDate day) {
        return this.published
                .successorOf(centre, day)
                .or(() -> this.overlay
                        .endingOf(centre)
                        .filter(ending -> ending.reachedBy(day))
                        .map(Ending::successor));
    }
}
