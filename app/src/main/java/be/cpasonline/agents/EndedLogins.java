package be.cpasonline.agents;

import be.cpasonline.provider.EndedLogin;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of a login that ended at the provider. They are found and removed in the database, so that it does not
 * matter on which node they began, nor on which one the provider called.
 */
@Component
class EndedLogins {

    /** Longer than the word of a provider is believed. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final LoginMarks marks;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Trails trails;

    EndedLogins(
            JdbcClient jdbc,
            LoginMarks marks,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Trails trails) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.sessions = sessions;
        this.trails = trails;
    }

    /**
     * Ends what began with that login; nothing when the word was said before.
     *
     * @return whether it was said for the first time
     */
    boolean end(EndedLogin ended, Instant now) {
        if (saidBefore(ended)) {
            return false;
        }
        for (var id : begunWith(ended)) {
            Optional.ofNullable(this.sessions.findById(id)).ifPresent(session -> tell(session, now));
            this.sessions.deleteById(id);
        }
        return keep(ended, now);
    }

    private boolean saidBefore(EndedLogin ended) {
        return this.jdbc
                .sql("select exists (select from ended_login where token = :token)")
                .param("token", this.marks.ofWord(ended.token()))
                .query(Boolean.class)
                .single();
    }

    /** Of a login that is named, that one, and those of that person of which the provider never said a name. */
    private List<String> begunWith(EndedLogin ended) {
        return this.jdbc
                .sql("""
                select session_id from agent_session
                where split_part(principal_name, '.', 2) in (:logins)
                or (split_part(principal_name, '.', 1) in (:subjects)
                  and (:every or split_part(principal_name, '.', 2) = ''))
                """)
                .param("logins", this.marks.ofSession(ended.session()))
                .param("subjects", this.marks.ofSubject(ended.subject()))
                .param("every", ended.session().isEmpty())
                .query((row, number) -> row.getString(1).strip())
                .list();
    }

    private void tell(Session session, Instant now) {
        DeskSessions.who(session::getAttribute).ifPresent(who -> {
            switch (who) {
                case SignedIn.Agent(var agent) -> this.trails.record(agent, TrailAct.LOGOUT, Optional.empty(), now);
                case SignedIn.Operator(var operator) ->
                    this.trails.record(operator, TrailAct.LOGOUT, Optional.empty(), now);
            }
        });
    }

    private boolean keep(EndedLogin ended, Instant now) {
        this.jdbc
                .sql("delete from ended_login where at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return this.jdbc
                        .sql("insert into ended_login (token, at) values (:token, :at) on conflict do nothing")
                        .param("token", this.marks.ofWord(ended.token()))
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
