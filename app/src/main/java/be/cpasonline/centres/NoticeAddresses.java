package be.cpasonline.centres;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses to which notices may go: those an import of the operator confirmed, and no others, ever. */
@Component
public class NoticeAddresses {

    private final JdbcClient jdbc;

    NoticeAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The address confirmed for a centre as it stands on that day; empty when the centre cannot be told by mail. */
    public Optional<String> confirmedFor(CentreNumber centre, LocalDate day) {
        return this.jdbc
                .sql("""
                        select coalesce(address, '')
                        from notice_address join directory_import on import = id
                        where centre = :centre and valid_from <= :day
                          and not exists (select from directory_taken_back back where back.import = id)
                        order by valid_from desc, position desc
                        limit 1
                        """)
                .param("centre", centre.value())
                .param("day", day)
                .query(String.class)
                .optional()
                .filter(address -> !address.isEmpty());
    }
}
