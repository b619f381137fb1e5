package be.cpasonline.preferences;

import be.cpasonline.centres.CentreNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settings as they were recorded, added and never changed. Who calls stands on a side of the wall. */
@Component
class SettingTable {

    private record Row(CentreNumber centre, String name, String value, Instant recordedAt) {}

    private final JdbcClient jdbc;

    SettingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CentreNumber centre, Setting setting, String value, UUID by, Instant at) {
        this.jdbc
                .sql("""
                        insert into centre_setting (centre, name, value, recorded_at, recorded_by)
                        values (:centre, :name, :value, :at, :by)
                        """)
                .param("centre", centre.value())
                .param("name", setting.key())
                .param("value", value)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** What each of those centres had set at that moment; one that set nothing is missing. */
    Map<CentreNumber, Preferences> of(Collection<CentreNumber> centres, Instant at) {
        if (centres.isEmpty()) {
            return Map.of();
        }
        var rows = this.jdbc
                .sql("""
                        select distinct on (centre, name) centre, name, value, recorded_at
                          from centre_setting
                         where centre in (:centres) and recorded_at <= :at
                         order by centre, name, recorded_at desc, id desc
                        """)
                .param("centres", centres.stream().map(CentreNumber::value).toList())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(SettingTable::row)
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::centre,
                        HashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), SettingTable::set)));
    }

    private static Preferences set(List<Row> rows) {
        return new Preferences(
                rows.stream().collect(Collectors.toMap(Row::name, Row::value)),
                rows.stream()
                        .filter(row -> Setting.ofKey(row.name())
                                .filter(Setting::aboutMails)
                                .isPresent())
                        .map(Row::recordedAt)
                        .max(Instant::compareTo));
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                new CentreNumber(row.getInt("centre")),
                row.getString("name"),
                row.getString("value"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
