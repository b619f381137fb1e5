package be.cpasonline.outages;

import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The switch of each way to log in. It stands in the database, so that every node sees it at once, and outside the wall of
 * any centre.
 */
@Component
public class Outages {

    private static final int LATEST = 50;

    private static final String EVERY = """
            select o.way, o.began_at, b.name as began_by, said.french, said.dutch, said.german, said.english,
              m.written_at, w.name as written_by, e.ended_at, f.name as ended_by
            from login_outage o
            join federal_operator b on b.id = o.operator
            left join lateral (
              select * from login_outage_message m
              where m.way = o.way and m.number = o.number
              order by m.edition desc limit 1) m on true
            left join federal_operator w on w.id = m.operator
            cross join lateral (
              select m.french, m.dutch, m.german, m.english where m.edition is not null
              union all
              select o.french, o.dutch, o.german, o.english where m.edition is null) said
            left join login_outage_ended e on e.way = o.way and e.number = o.number
            left join federal_operator f on f.id = e.operator
            """;

    /** Of two who switch off the same way at once, both take the next number and one of them loses. */
    private static final String BEGIN = """
            insert into login_outage (way, number, began_at, operator, french, dutch, german, english)
            select :way, coalesce(max(o.number), 0) + 1, :at, :operator, :french, :dutch, :german, :english
            from login_outage o
            left join login_outage_ended e on e.way = o.way and e.number = o.number
            where o.way = :way
            having count(*) = count(e.number)
            on conflict do nothing
            """;

    private static final String END = """
            insert into login_outage_ended (way, number, ended_at, operator)
            select o.way, o.number, :at, :operator
            from login_outage o
            where o.way = :way
              and not exists (select from login_outage_ended e where e.way = o.way and e.number = o.number)
            on conflict do nothing
            """;

    /** Of two who write at once one loses, as the later of both would have overwritten what it never read. */
    private static final String REWORD = """
            insert into login_outage_message
              (way, number, edition, written_at, operator, french, dutch, german, english)
            select o.way, o.number, coalesce(max(m.edition), 0) + 1, :at, :operator, :french, :dutch, :german, :english
            from login_outage o
            left join login_outage_message m on m.way = o.way and m.number = o.number
            where o.way = :way
              and not exists (select from login_outage_ended e where e.way = o.way and e.number = o.number)
            group by o.way, o.number
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that last, of any way. One short query. */
    public List<Outage> present() {
        return this.jdbc
                .sql(EVERY + "where e.number is null order by o.began_at")
                .query(OutageRow::read)
                .list();
    }

    /** The one that lasts for this way. */
    public Optional<Outage> present(LoginWay way) {
        return present().stream().filter(outage -> outage.way() == way).findFirst();
    }

    /** The latest 50 that ended, the last one first. */
    public List<Outage> history() {
        return this.jdbc
                .sql(EVERY + "where e.number is not null order by e.ended_at desc, o.began_at desc limit :latest")
                .param("latest", LATEST)
                .query(OutageRow::read)
                .list();
    }

    /** Switches the way off; false when it was off already. */
    public boolean begin(LoginWay way, FederalOperator operator, OutageMessage message, Instant now) {
        return saying(message, by(operator, now, BEGIN))
                        .param("way", way.code())
                        .update()
                == 1;
    }

    /** Replaces the message of an outage that lasts; false when there is none, or somebody else wrote at that moment. */
    public boolean reword(LoginWay way, FederalOperator operator, OutageMessage message, Instant now) {
        return saying(message, by(operator, now, REWORD))
                        .param("way", way.code())
                        .update()
                == 1;
    }

    /** Switches the way on again; false when it was on already. */
    public boolean end(LoginWay way, FederalOperator operator, Instant now) {
        return by(operator, now, END).param("way", way.code()).update() == 1;
    }

    private JdbcClient.StatementSpec by(FederalOperator operator, Instant now, String sql) {
        return this.jdbc.sql(sql).param("operator", operator.operator()).param("at", now.atOffset(ZoneOffset.UTC));
    }

    private static JdbcClient.StatementSpec saying(OutageMessage message, JdbcClient.StatementSpec sql) {
        return sql.param("french", words(message, Language.FRENCH), Types.VARCHAR)
                .param("dutch", words(message, Language.DUTCH), Types.VARCHAR)
                .param("german", words(message, Language.GERMAN), Types.VARCHAR)
                .param("english", words(message, Language.ENGLISH), Types.VARCHAR);
    }

    private static @Nullable String words(OutageMessage message, Language language) {
        return message.own(language).orElse(null);
    }
}
