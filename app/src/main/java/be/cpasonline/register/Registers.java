package be.cpasonline.register;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.wall.Wall;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers of the centres. */
@Component
public class Registers {

    private static final String UNREAD = """
            select count(*) from register_entry e
            join aid_request r on r.centre = e.centre and r.id = e.request
            where e.centre = :centre and r.channel = 'online' and not exists (
              select from consultation c where c.centre = e.centre and c.request = e.request)
            """;

    private static final String STILL_OPEN = """
            select s.centre, s.request, r.reference, r.reception_date, s.competence_limit, s.decision_limit, s.read,
              s.competence_running, s.decision_running,
              greatest(r.submitted_at, again.competence) as competence_since,
              greatest(r.submitted_at, again.decision) as decision_since
            from request_state s join aid_request r on r.id = s.request
            left join lateral (
              select max(j.at) as competence,
                max(j.at) filter (
                  where a.kind = 'reopening' or gone.kind in ('decision', 'referral', 'merger')) as decision
              from act a
              join journal j on j.centre = a.centre and j.position = a.position
              left join outcome back on back.centre = a.centre and back.position = a.position and back.kind = 'nothing'
              left join outcome gone on gone.centre = back.centre and gone.position = back.replaces
              where (a.kind = 'reopening' or gone.kind is not null) and (a.request = s.request
                or a.request in (select m.request from outcome m where m.first_request = s.request))
            ) again on true
            where not s.closed and s.merged_into is null
              and (not s.read or s.competence_running or s.decision_running)
            order by r.reception_date, s.centre, r.reference
            """;

    private final Wall wall;
    private final JdbcClient jdbc;
    private final Acts acts;
    private final WelfareCentres centres;

    Registers(Wall wall, JdbcClient jdbc, Acts acts, WelfareCentres centres) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.acts = acts;
        this.centres = centres;
    }

    /** The register of the centre for which they act: nothing else is within its reach. */
    public CentreRegister of(CentreAccess access) {
        return new CentreRegister(this.acts.of(access), new Outcomes(this.acts.of(access), access, this.centres));
    }

    /** How many requests of that centre nobody there has opened yet, seen from the machinery's side: a number only. */
    public int unread(CentreNumber centre) {
        return this.wall.forMachinery(() -> this.jdbc
                .sql(UNREAD)
                .param("centre", centre.value())
                .query(Integer.class)
                .single());
    }

    /**
     * What no centre has closed and of which a clock still runs or nobody has read: of all centres, by the centre to
     * which it was filed, in the order of reception. For reminders and warnings: ids and dates only.
     */
    public List<OpenRequest> stillOpen() {
        return this.wall.forMachinery(() -> this.jdbc
                .sql(STILL_OPEN)
                .query((row, number) -> OpenRequest.of(row))
                .list());
    }

    /** Where a request stands in the register of that centre; empty when it is not entered there. */
    public Optional<RegisterEntry> entry(CentreNumber centre, UUID request) {
        return this.wall.forCentre(
                centre,
                () -> this.jdbc
                        .sql("""
                        select reception_date, number, position from register_entry
                        where centre = :centre and request = :request
                        """)
                        .param("centre", centre.value())
                        .param("request", request)
                        .query((row, number) -> new RegisterEntry(
                                request,
                                new ReceptionDate(row.getObject("reception_date", LocalDate.class)),
                                row.getInt("number"),
                                row.getLong("position")))
                        .optional());
    }
}
