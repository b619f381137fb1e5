package be.cpasonline.request;

import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Open columns of thousands of requests, put into the tables past every guard, to measure lists; taken out again at the
 * end, since the other tests share the tables.
 */
public final class ManyRequests {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    private static final int A_DAY = 25;

    private final TestDatabase database;
    private final CentreNumber centre;

    public ManyRequests(TestDatabase database, CentreNumber centre) {
        this.database = database;
        this.centre = centre;
    }

    /** That many, 25 a day from 2 June 2025 on; every one but the last {@code unread} was read. */
    public void insert(int count, int unread) {
        insert(List.of(this.centre.value()), count, unread);
    }

    /** Ten requests at each of so many centres that follow this one, as most centres are small: the planner expects such. */
    public void insertBesideIt(int centres) {
        insert(besideIt(centres), 10, 0);
    }

    private List<Integer> besideIt(int centres) {
        return IntStream.rangeClosed(1, centres)
                .mapToObj(next -> this.centre.value() + 200 + next)
                .toList();
    }

    private void insert(List<Integer> centres, int count, int unread) {
        this.database.superuser().execute((Connection connection) -> {
            unguarded(connection);
            try (var request = connection.prepareStatement("""
                            insert into aid_request (id, centre, public_id, reference, submitted_at, reception_date,
                              started_on, competence_deadline, decision_deadline, language, identification, ground,
                              municipality, channel)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'fr', 'eid', 'general', 92094, 'online')
                            """);
                    var entry = connection.prepareStatement("""
                            insert into register_entry (request, centre, reception_date, year, number, position)
                            values (?, ?, ?, ?, ?, ?)
                            """);
                    var reading = connection.prepareStatement("""
                            insert into consultation (centre, position, request, reader, reader_kind)
                            values (?, ?, ?, 'somebody', 'agent')
                            """)) {
                for (var one : centres) {
                    for (int number = 0; number < count; number++) {
                        insert(one, number, number < count - unread, List.of(request, entry, reading));
                    }
                }
                request.executeBatch();
                entry.executeBatch();
                reading.executeBatch();
            }
            return connection.createStatement().execute("analyze");
        });
    }

    private static void insert(int centre, int number, boolean read, List<PreparedStatement> statements)
            throws SQLException {
        var id = UUID.randomUUID();
        var day = FIRST.plusDays(number / A_DAY);
        batch(
                statements.get(0),
                id,
                centre,
                UUID.randomUUID(),
                RequestReference.drawn().value(),
                day.atTime(8, 0).plusMinutes(number % A_DAY).atOffset(ZoneOffset.UTC),
                day,
                day,
                day.plusDays(5),
                day.plusDays(30));
        batch(statements.get(1), id, centre, day, day.getYear(), number + 1, number + 1L);
        if (read) {
            batch(statements.get(2), centre, 1_000_000L + number, id);
        }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Takes them out again. */
    public void remove() {
        remove(List.of(this.centre.value()));
    }

    /** Takes those out that stand beside it. */
    public void removeBesideIt(int centres) {
        remove(besideIt(centres));
    }

    private void remove(List<Integer> centres) {
        this.database.superuser().execute((Connection connection) -> {
            unguarded(connection);
            for (var table : List.of("consultation", "register_entry", "aid_request")) {
                try (var delete = connection.prepareStatement("delete from " + table + " where centre = any (?)")) {
                    delete.setArray(1, connection.createArrayOf("integer", centres.toArray()));
                    delete.executeUpdate();
                }
            }
            return null;
        });
    }

    /** No trigger, so no foreign key, on this connection alone. */
    private static void unguarded(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set search_path = cpas");
        }
    }
}
