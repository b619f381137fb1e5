package be.cpasonline.register;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.wall.Wall;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers of the centres. */
@Component
public class Registers {

    private static final String UNREAD = """
            select count(*) from register_entry e
            where e.centre = :centre and not exists (
              select from consultation c where c.centre = e.centre and c.request = e.request)
            """;

    private final Wall wall;
    private final JdbcClient jdbc;
    private final ActRows rows;
    private final Files files;
    private final Journal journal;

    Registers(Wall wall, JdbcClient jdbc, ActRows rows, Files files, Journal journal) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.rows = rows;
        this.files = files;
        this.journal = journal;
    }

    /** The register of the centre for which they act: nothing else is within its reach. */
    public CentreRegister of(CentreAccess access) {
        return new CentreRegister(new Acting(access, this.wall, this.rows, this.files, this.journal));
    }

    /** How many requests of that centre nobody there has opened yet, seen from the machinery's side: a number only. */
    public int unread(CentreNumber centre) {
        return this.wall.forMachinery(() -> this.jdbc
                .sql(UNREAD)
                .param("centre", centre.value())
                .query(Integer.class)
                .single());
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
