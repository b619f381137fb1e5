package be.cpasonline.agents;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.Role;
import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.wall.Wall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows everyone who ever logged in to work here by an opaque id; what the provider calls them is kept as a keyed hash. */
@Component
public class Roll {

    private final Wall wall;
    private final JdbcClient jdbc;
    private final BlindIndexes indexes;

    Roll(Wall wall, JdbcClient jdbc, BlindIndexes indexes) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.indexes = indexes;
    }

    /** The agent whom the login provider calls {@code subject}, as they act for that centre; new ones are added. */
    public CentreAgent agent(String subject, String name, CentreNumber centre, Role role) {
        return agent(new Worker.OfCentre(subject, name, centre, role));
    }

    /** Who works for two centres is two agents. */
    CentreAgent agent(Worker.OfCentre worker) {
        return this.wall.forCentre(worker.centre(), () -> {
            var id = known(
                            "update agent set name = :name, subject = :subject"
                                    + " where centre = :centre and subject in (:subjects) returning id",
                            worker,
                            worker.centre().value())
                    .orElseGet(() -> added(
                            "insert into agent (id, centre, subject, name) values (:id, :centre, :subject, :name)"
                                    + " on conflict (centre, subject) do update set name = excluded.name returning id",
                            worker,
                            worker.centre().value()));
            return new CentreAgent(id, worker.centre(), Set.of(), worker.role());
        });
    }

    FederalOperator operator(Worker.OfTheFederalService worker) {
        return new FederalOperator(known(
                        "update federal_operator set name = :name, subject = :subject"
                                + " where :centre = 0 and subject in (:subjects) returning id",
                        worker,
                        0)
                .orElseGet(() -> added(
                        "insert into federal_operator (id, subject, name) select :id, :subject, :name where :centre = 0"
                                + " on conflict (subject) do update set name = excluded.name returning id",
                        worker,
                        0)));
    }

    /** By any of the index keys, so that a rotation makes nobody a stranger; kept under the present one from then on. */
    private Optional<UUID> known(String sql, Worker worker, int centre) {
        return this.jdbc
                .sql(sql)
                .param("centre", centre)
                .param("subjects", tokens(worker))
                .param("subject", token(worker))
                .param("name", worker.name())
                .query(UUID.class)
                .optional();
    }

    private UUID added(String sql, Worker worker, int centre) {
        return this.jdbc
                .sql(sql)
                .param("id", UUID.randomUUID())
                .param("centre", centre)
                .param("subject", token(worker))
                .param("name", worker.name())
                .query(UUID.class)
                .single();
    }

    private byte[] token(Worker worker) {
        return this.indexes
                .token(BlindToken.Purpose.SUBJECT, 0, worker.subject())
                .token();
    }

    private List<byte[]> tokens(Worker worker) {
        return this.indexes.search(BlindToken.Purpose.SUBJECT, 0, worker.subject()).stream()
                .map(BlindToken::token)
                .toList();
    }
}
