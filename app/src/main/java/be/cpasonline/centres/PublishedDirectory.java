package be.cpasonline.centres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The centres as the reference files describe them, before any import of the operator. */
final class PublishedDirectory {

    /** A centre under one name; the last description of a centre that ended names the one that answers for it. */
    private record Description(
            CentreNumber number, Period period, Municipality namedAfter, Optional<CentreNumber> successor) {}

    private record Service(NisCode municipality, CentreNumber centre, Period period) {}

    private final Map<CentreNumber, List<Description>> descriptions =
            new TreeMap<>(Comparator.comparingInt(CentreNumber::value));
    private final Set<CentreNumber> succeeded = new HashSet<>();
    private final Map<NisCode, List<Service>> services = new HashMap<>();
    private final PublishedContacts contacts = new PublishedContacts();

    PublishedDirectory(Gazetteer gazetteer) {
        this(gazetteer, ReferenceFile.read("centres.csv"), ReferenceFile.read("served.csv"));
    }

    PublishedDirectory(Gazetteer gazetteer, List<ReferenceFile.Row> centres, List<ReferenceFile.Row> served) {
        for (var row : centres) {
            var description = new Description(
                    row.centre("number"),
                    row.period(),
                    gazetteer.known(row.nisCode("named_after")),
                    row.known("successor").map(number -> row.centre("successor")));
            this.descriptions
                    .computeIfAbsent(description.number(), _ -> new ArrayList<>())
                    .add(description);
            description.successor().ifPresent(_ -> this.succeeded.add(description.number()));
        }
        served.forEach(this::addService);
    }

    /** Each municipality has exactly one centre at any date: a second one on the same day is a fault of the data. */
    private void addService(ReferenceFile.Row row) {
        var service = new Service(row.nisCode("nis_code"), row.centre("number"), row.period());
        var others = this.services.computeIfAbsent(service.municipality(), _ -> new ArrayList<>());
        if (others.stream().anyMatch(other -> other.period().overlaps(service.period()))) {
            throw new IllegalStateException("two centres on one day for " + service.municipality());
        }
        others.add(service);
    }

    Set<CentreNumber> numbers() {
        return this.descriptions.keySet();
    }

    /** The centres that end one day and have a successor. */
    Set<CentreNumber> succeeded() {
        return this.succeeded;
    }

    Optional<CentreNumber> serving(NisCode municipality, LocalDate day) {
        return this.services.getOrDefault(municipality, List.of()).stream()
                .filter(service -> service.period().includes(day))
                .map(Service::centre)
                .findFirst();
    }

    /** Every centre that serves a municipality on that day. */
    Set<CentreNumber> serving(LocalDate day) {
        return this.services.values().stream()
                .flatMap(List::stream)
                .filter(service -> service.period().includes(day))
                .map(Service::centre)
                .collect(Collectors.toSet());
    }

    List<NisCode> servedBy(CentreNumber centre, LocalDate day) {
        return this.services.values().stream()
                .flatMap(List::stream)
                .filter(service ->
                        service.centre().equals(centre) && service.period().includes(day))
                .map(Service::municipality)
                .sorted(Comparator.comparingInt(NisCode::value))
                .toList();
    }

    /** As on that day, or as it was last called when it had ended; empty before it began. */
    Optional<WelfareCentre> find(CentreNumber number, LocalDate day) {
        return described(number, day).map(this::centre);
    }

    /** The one that took over from a centre that had ended by that day. */
    Optional<CentreNumber> successorOf(CentreNumber number, LocalDate day) {
        return described(number, day)
                .filter(description -> description.period().endedBy(day))
                .flatMap(Description::successor);
    }

    private Optional<Description> described(CentreNumber number, LocalDate day) {
        return this.descriptions.getOrDefault(number, List.of()).stream()
                .filter(description -> !description.period().from().isAfter(day))
                .max(Comparator.comparing(description -> description.period().from()));
    }

    private WelfareCentre centre(Description description) {
        var namedAfter = description.namedAfter();
        return new WelfareCentre(
                description.number(),
                CentreNames.of(namedAfter),
                namedAfter.nisCode(),
                namedAfter.regime(),
                namedAfter.facilities(),
                this.contacts.enterpriseNumberOf(description.number()),
                this.contacts.of(description.number(), namedAfter));
    }
}
