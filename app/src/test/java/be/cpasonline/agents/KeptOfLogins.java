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
        return this.jdbc.sql("""
                select row_to_json(s)::text from agent_session s
                union all select attribute_name || ' ' || encode(attribute_bytes, 'escape') from agent_session_attributes
                """).query(String.class).list();
    }

    List<String> acts(int centre) {
        return ofCentre(centre, "select act from trail", String.class);
    }

    List<UUID> agents(int centre) {
        return ofCentre(centre, "select id from agent", UUID.class);
    }

    private <T> List<T> ofCentre(int centre, String sql, Class<T> type) {
        return this.wall.forCentre(
                new CentreNumber(centre), () -> this.jdbc.sql(sql).query(type).list());
    }
}
