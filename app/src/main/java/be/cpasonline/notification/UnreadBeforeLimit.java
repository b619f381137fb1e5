package be.cpasonline.notification;

import be.cpasonline.calendar.WorkingMornings;
import be.cpasonline.register.OpenRequest;
import be.cpasonline.request.RequestReference;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The operator's list of requests that are unread on the last working morning before the competence limit. One leaves it
 * when the centre reads it, or when a named person has told the centre.
 */
@Component
public class UnreadBeforeLimit {

    private final OpenRequests requests;
    private final Wall wall;
    private final JdbcClient jdbc;

    UnreadBeforeLimit(OpenRequests requests, Wall wall, JdbcClient jdbc) {
        this.requests = requests;
        this.wall = wall;
        this.jdbc = jdbc;
    }

    /** All that wait at that moment, the most pressing first. */
    public List<UnreadRequest> waiting(Instant now) {
        return open(now)
                .map(open -> shown(open, now))
                .sorted(Comparator.comparing(UnreadRequest::competenceLimit)
                        .thenComparing(waiting -> waiting.reference().value()))
                .toList();
    }

    /**
     * A named person told the centre; false when nothing of that reference waits.
     *
     * @throws IllegalArgumentException when the person has no name
     */
    public boolean settle(RequestReference reference, String person, String note, Instant at) {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a named person settles");
        }
        return open(at).filter(open -> open.reference().equals(reference))
                .findFirst()
                .map(open -> this.wall.forMachinery(() -> settle(open, person.strip(), note, at)))
                .orElse(false);
    }

    private Stream<OpenRequest> open(Instant now) {
        var settled = this.wall.forMachinery(this::settled);
        return this.requests.byCentre(now).values().stream()
                .flatMap(List::stream)
                .filter(open -> !open.read() && open.competenceRunning() && !settled.contains(open.request()))
                .filter(open -> !WorkingMornings.of(WorkingMornings.lastBefore(open.competenceLimit()))
                        .isAfter(now));
    }

    private UnreadRequest shown(OpenRequest open, Instant now) {
        return new UnreadRequest(
                open.reference(),
                this.requests.answeringFor(open.centre(), now),
                open.competenceLimit(),
                WorkingMornings.lastBefore(open.competenceLimit()));
    }

    private Set<UUID> settled() {
        return new HashSet<>(this.jdbc
                .sql("select request from unread_settled")
                .query(UUID.class)
                .list());
    }

    private boolean settle(OpenRequest open, String person, String note, Instant at) {
        return this.jdbc
                        .sql("""
                        insert into unread_settled (request, centre, at, person, note)
                        values (:request, :centre, :at, :person, :note)
                        on conflict do nothing
                        """)
                        .param("request", open.request())
                        .param("centre", open.centre().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .param("note", note)
                        .update()
                == 1;
    }
}
