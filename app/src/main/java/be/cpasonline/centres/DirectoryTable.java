package be.cpasonline.centres;

import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the operator's imports: added and read, never changed. */
@Component
class DirectoryTable {

    private static final String ADD_CONTACT = """
            insert into directory_contact (import, centre, valid_from, enterprise_number,
              street_french, street_dutch, street_german, street_english, postal_code,
              locality_french, locality_dutch, locality_german, locality_english, phone, email, website)
            values (:import, :centre, :from, :enterpriseNumber,
              :street_fr, :street_nl, :street_de, :street_en, :postalCode,
              :locality_fr, :locality_nl, :locality_de, :locality_en, :phone, :email, :website)
            """;

    private final JdbcClient jdbc;

    DirectoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What these imports say about contact details and enterprise numbers, in the order in which they were recorded. */
    List<Overlay.Description> descriptions(List<UUID> imports) {
        return this.jdbc
                .sql("""
                        select contact.*, provenance
                        from directory_contact contact join directory_import on import = id
                        where import in (:imports)
                        order by position
                        """)
                .param("imports", imports)
                .query((row, _) -> description(row))
                .list();
    }

    /** What these imports say about notice addresses, in the order in which they were recorded. */
    List<Overlay.Confirmation> confirmations(List<UUID> imports) {
        return this.jdbc
                .sql("""
                        select centre, valid_from, address
                        from notice_address join directory_import on import = id
                        where import in (:imports)
                        order by position
                        """)
                .param("imports", imports)
                .query((row, _) -> new Overlay.Confirmation(
                        new CentreNumber(row.getInt("centre")),
                        row.getObject("valid_from", LocalDate.class),
                        text(row, "address")))
                .list();
    }

    UUID add(String recordedBy, String source, Provenance provenance, Instant now) {
        var id = UUID.randomUUID();
        this.jdbc
                .sql("""
                        insert into directory_import (id, recorded_at, recorded_by, source, provenance)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        now.atOffset(ZoneOffset.UTC),
                        recordedBy,
                        source,
                        provenance.name().toLowerCase(Locale.ROOT))
                .update();
        return id;
    }

    void addContact(UUID directory, Overlay.Description entry) {
        var contact = entry.contact().orElseGet(ContactDetails::none);
        var row = new MapSqlParameterSource()
                .addValue("import", directory)
                .addValue("centre", entry.centre().value())
                .addValue("from", entry.from())
                .addValue(
                        "enterpriseNumber",
                        entry.enterpriseNumber().map(EnterpriseNumber::digits).orElse(null))
                .addValue("postalCode", contact.postalCode().orElse(null))
                .addValue("phone", contact.phone().orElse(null))
                .addValue("email", contact.email().orElse(null))
                .addValue("website", contact.website().orElse(null));
        for (var language : Language.values()) {
            row.addValue("street_" + language.tag(), in(language, contact.street()));
            row.addValue("locality_" + language.tag(), in(language, contact.locality()));
        }
        this.jdbc.sql(ADD_CONTACT).paramSource(row).update();
    }

    void addNoticeAddress(UUID directory, Overlay.Confirmation confirmation) {
        this.jdbc
                .sql("""
                        insert into notice_address (import, centre, valid_from, address)
                        values (:import, :centre, :from, :address)
                        """)
                .param("import", directory)
                .param("centre", confirmation.centre().value())
                .param("from", confirmation.from())
                .param("address", confirmation.address().orElse(null))
                .update();
    }

    private static @Nullable String in(Language language, Optional<InFourLanguages> text) {
        return text.map(known -> known.in(language)).orElse(null);
    }

    private static Overlay.Description description(ResultSet row) throws SQLException {
        var contact = new ContactDetails(
                inFourLanguages(row, "street_"),
                text(row, "postal_code"),
                inFourLanguages(row, "locality_"),
                text(row, "phone"),
                text(row, "email"),
                text(row, "website"),
                Provenance.valueOf(row.getString("provenance").toUpperCase(Locale.ROOT)));
        return new Overlay.Description(
                new CentreNumber(row.getInt("centre")),
                row.getObject("valid_from", LocalDate.class),
                text(row, "enterprise_number").map(EnterpriseNumber::new),
                Optional.of(contact).filter(ContactDetails::anythingKnown));
    }

    private static Optional<InFourLanguages> inFourLanguages(ResultSet row, String column) throws SQLException {
        var french = row.getString(column + "french");
        return french == null
                ? Optional.empty()
                : Optional.of(new InFourLanguages(
                        french,
                        row.getString(column + "dutch"),
                        row.getString(column + "german"),
                        row.getString(column + "english")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
