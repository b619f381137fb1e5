package be.cpasonline.agents;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.wall.Wall;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps of logins. */
record KeptOfLogins(JdbcClient jdbc, Wall wall) {

    /** All that the session tables hold, as text, and no bytes that would hide a word. */
    List<String> inSessions() {
        return this.jdbc
                .sql("""
                select row_to_json(s)::text from agent_session s
                union all select attribute_name || ' ' || encode(attribute_bytes, 'escape') from agent_session_attributes
                """)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    List<String> acts(int centre) {
        return this.wall.forCentre(
                new CentreNumber(centre),
                () -> this.jdbc
                        .sql("select act from trail")
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .list());
    }

    List<UUID> agents(int centre) {
        return this.wall.forCentre(
                new CentreNumber(centre),
                () -> this.jdbc
                        .sql("select id from agent")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }
}
