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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the operator's imports: added and read, never changed. */
@Component
class DirectoryTable {

    /** What an import says about one centre from one day on. */
    record Imported(
            CentreNumber centre,
            LocalDate from,
            Optional<EnterpriseNumber> enterpriseNumber,
            Optional<ContactDetails> contact) {}

    private final JdbcClient jdbc;

    DirectoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with every import, so that a node sees that another one has recorded something. */
    long imports() {
        return this.jdbc
                .sql("select count(*) from directory_import")
                .query(Long.class)
                .single();
    }

    /** Everything imported about contact details, what counts most last. */
    List<Imported> contacts() {
        return this.jdbc.sql("""
                        select contact.*, provenance
                        from directory_contact contact join directory_import on import = id
                        order by valid_from, recorded_at, id
                        """).query((row, _) -> imported(row)).list();
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

    void addContact(UUID directory, DirectoryImport.Entry entry) {
        var contact = entry.contact().orElseGet(ContactDetails::none);
        this.jdbc
                .sql("""
                        insert into directory_contact (import, centre, valid_from, enterprise_number,
                          street_french, street_dutch, street_german, street_english, postal_code,
                          locality_french, locality_dutch, locality_german, locality_english, phone, email, website)
                        values (:import, :centre, :from, :enterpriseNumber,
                          :streetFrench, :streetDutch, :streetGerman, :streetEnglish, :postalCode,
                          :localityFrench, :localityDutch, :localityGerman, :localityEnglish, :phone, :email, :website)
                        """)
                .param("import", directory)
                .param("centre", entry.centre().value())
                .param("from", entry.from())
                .param(
                        "enterpriseNumber",
                        entry.enterpriseNumber().map(EnterpriseNumber::digits).orElse(null))
                .param("streetFrench", in(Language.FRENCH, contact.street()))
                .param("streetDutch", in(Language.DUTCH, contact.street()))
                .param("streetGerman", in(Language.GERMAN, contact.street()))
                .param("streetEnglish", in(Language.ENGLISH, contact.street()))
                .param("postalCode", contact.postalCode().orElse(null))
                .param("localityFrench", in(Language.FRENCH, contact.locality()))
                .param("localityDutch", in(Language.DUTCH, contact.locality()))
                .param("localityGerman", in(Language.GERMAN, contact.locality()))
                .param("localityEnglish", in(Language.ENGLISH, contact.locality()))
                .param("phone", contact.phone().orElse(null))
                .param("email", contact.email().orElse(null))
                .param("website", contact.website().orElse(null))
                .update();
    }

    void addNoticeAddress(UUID directory, CentreNumber centre, LocalDate from, Optional<String> address) {
        this.jdbc
                .sql("""
                        insert into notice_address (import, centre, valid_from, address)
                        values (:import, :centre, :from, :address)
                        """)
                .param("import", directory)
                .param("centre", centre.value())
                .param("from", from)
                .param("address", address.orElse(null))
                .update();
    }

    private static @Nullable String in(Language language, Optional<InFourLanguages> text) {
        return text.map(known -> known.in(language)).orElse(null);
    }

    private static Imported imported(ResultSet row) throws SQLException {
        var contact = new ContactDetails(
                inFourLanguages(row, "street_"),
                text(row, "postal_code"),
                inFourLanguages(row, "locality_"),
                text(row, "phone"),
                text(row, "email"),
                text(row, "website"),
                Provenance.valueOf(row.getString("provenance").toUpperCase(Locale.ROOT)));
        return new Imported(
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
