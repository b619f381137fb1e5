package be.cpasonline.centres;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What those imports of the operator that count say over the published directory. */
final class Overlay {

    static final Overlay NONE = new Overlay(List.of(), List.of(), List.of());

    /** What an import says about one centre from one day on. */
    record Description(
            CentreNumber centre,
            LocalDate from,
            Optional<EnterpriseNumber> enterpriseNumber,
            Optional<ContactDetails> contact) {}

    /** The address to which notices may go from one day on; none when it was withdrawn. */
    record Confirmation(CentreNumber centre, LocalDate from, Optional<String> address) {}

    private final List<Description> described;
    private final List<Confirmation> confirmed;
    private final List<Ending> ended;
    private final Map<CentreNumber, List<Description>> descriptions;
    private final Map<CentreNumber, List<Confirmation>> confirmations;
    private final Map<CentreNumber, Ending> endings = new HashMap<>();

    /** Each list in the order in which it was recorded: of two words on the same day the later one counts. */
    Overlay(List<Description> described, List<Confirmation> confirmed, List<Ending> ended) {
        this.described = described;
        this.confirmed = confirmed;
        this.ended = ended;
        this.descriptions = described.stream()
                .sorted(Comparator.comparing(Description::from))
                .collect(Collectors.groupingBy(Description::centre));
        this.confirmations = confirmed.stream()
                .sorted(Comparator.comparing(Confirmation::from))
                .collect(Collectors.groupingBy(Confirmation::centre));
        ended.forEach(ending -> this.endings.put(ending.centre(), ending));
    }

    /** As it would be with one more import. */
    Overlay with(DirectoryImport next) {
        return new Overlay(
                both(this.described, next, DirectoryImport.Entry::described),
                both(this.confirmed, next, DirectoryImport.Entry::confirmed),
                Stream.concat(this.ended.stream(), next.endings().stream()).toList());
    }

    Optional<ContactDetails> contactOf(CentreNumber centre, LocalDate day) {
        return descriptions(centre, day)
                .flatMap(description -> description.contact().stream())
                .reduce((earlier, later) -> later.over(earlier));
    }

    Optional<EnterpriseNumber> enterpriseNumberOf(CentreNumber centre, LocalDate day) {
        return descriptions(centre, day)
                .flatMap(description -> description.enterpriseNumber().stream())
                .reduce((_, later) -> later);
    }

    Optional<String> noticeAddressOf(CentreNumber centre, LocalDate day) {
        return this.confirmations.getOrDefault(centre, List.of()).stream()
                .filter(confirmation -> !confirmation.from().isAfter(day))
                .reduce((_, later) -> later)
                .flatMap(Confirmation::address);
    }

    Optional<Ending> endingOf(CentreNumber centre) {
        return Optional.ofNullable(this.endings.get(centre));
    }

    Collection<Ending> endings() {
        return this.endings.values();
    }

    private Stream<Description> descriptions(CentreNumber centre, LocalDate day) {
        return this.descriptions.getOrDefault(centre, List.of()).stream()
                .filter(description -> !description.from().isAfter(day));
    }

    private static <T> List<T> both(
            List<T> before, DirectoryImport next, Function<DirectoryImport.Entry, Optional<T>> said) {
        return Stream.concat(before.stream(), next.entries().stream().flatMap(entry -> said.apply(entry).stream()))
                .toList();
    }
}
