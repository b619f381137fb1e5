package be.cpasonline.signals;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * After a merger the requests of the former centre are new to the software of its successor, which is told so once, and
 * again should one more come in there. How far it was told is a fact of its own, so that no two nodes tell it twice.
 */
@Component
class InheritedRequests {

    private final WelfareCentres centres;
    private final OnNewRequest signals;
    private final JdbcClient jdbc;
    private final Wall wall;

    InheritedRequests(WelfareCentres centres, OnNewRequest signals, JdbcClient jdbc, Wall wall) {
        this.centres = centres;
        this.signals = signals;
        this.jdbc = jdbc;
        this.wall = wall;
    }

    private record Untold(CentreNumber successor, CentreNumber former, long position) {}

    void tell(Instant now) {
        var day = BelgianTime.dayOf(now);
        var successors = successors(day);
        if (!successors.isEmpty()) {
            untold(successors).forEach(one -> this.wall.forCentre(one.successor(), () -> tell(one, now)));
        }
    }

    private Map<CentreNumber, CentreNumber> successors(LocalDate day) {
        return this.centres.begunBy(day).stream()
                .map(WelfareCentre::number)
                .filter(number -> !this.centres.stands(number, day))
                .flatMap(former -> this.centres.answeringFor(former, day).stream()
                        .map(successor -> Map.entry(former, successor.number())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Untold> untold(Map<CentreNumber, CentreNumber> successors) {
        var former = successors.keySet().stream().map(CentreNumber::value).toArray(Integer[]::new);
        var told = successors.values().stream().map(CentreNumber::value).toArray(Integer[]::new);
        return this.wall.forMachinery(() -> this.jdbc
                .sql("""
                        select pair.successor, pair.former, last.position
                          from unnest(:former::integer[], :successors::integer[]) pair (former, successor)
                          join lateral (
                            select max(j.position) as position from journal j
                             where j.centre = pair.former and j.kind = 'entry') last on last.position is not null
                         where not exists (
                           select from inherited_signal i
                            where i.centre = pair.successor and i.former = pair.former
                              and i.position >= last.position)
                         order by pair.successor, pair.former
                        """)
                .param("former", former)
                .param("successors", told)
                .query((row, index) -> new Untold(
                        new CentreNumber(row.getInt("successor")),
                        new CentreNumber(row.getInt("former")),
                        row.getLong("position")))
                .list());
    }

    private boolean tell(Untold untold, Instant now) {
        var claimed = this.jdbc
                        .sql("""
                        insert into inherited_signal (centre, former, position, at)
                        values (:successor, :former, :position, :at) on conflict do nothing
                        """)
                        .param("successor", untold.successor().value())
                        .param("former", untold.former().value())
                        .param("position", untold.position())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (claimed) {
            this.signals.tell(untold.successor(), now);
        }
        return claimed;
    }
}
