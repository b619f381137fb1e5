package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Contact details and enterprise numbers that an authority published; the source gives them no first day. */
final class PublishedContacts {

    private final Map<CentreNumber, ReferenceFile.Row> rows = new HashMap<>();

    PublishedContacts() {
        ReferenceFile.read("contacts.csv").forEach(row -> this.rows.put(row.centre("number"), row));
    }

    Optional<EnterpriseNumber> enterpriseNumberOf(CentreNumber centre) {
        return row(centre).flatMap(row -> row.known("enterprise_number")).map(EnterpriseNumber::new);
    }

    ContactDetails of(CentreNumber centre, Municipality namedAfter) {
        return row(centre).map(row -> details(row, namedAfter)).orElseGet(ContactDetails::none);
    }

    private Optional<ReferenceFile.Row> row(CentreNumber centre) {
        return Optional.ofNullable(this.rows.get(centre));
    }

    private static ContactDetails details(ReferenceFile.Row row, Municipality namedAfter) {
        return new ContactDetails(
                street(row),
                row.known("postal_code"),
                row.known("locality").map(locality -> locality(locality, namedAfter)),
                row.known("phone"),
                row.known("email"),
                row.known("website"),
                ContactDetails.Provenance.PUBLISHED);
    }

    /** A street keeps the language in which it was published; it is never translated. */
    private static Optional<InFourLanguages> street(ReferenceFile.Row row) {
        return first(row, "street_french", "street_dutch", "street_german")
                .map(any -> new InFourLanguages(
                        first(row, "street_french").orElse(any),
                        first(row, "street_dutch").orElse(any),
                        first(row, "street_german").orElse(any),
                        any));
    }

    private static Optional<String> first(ReferenceFile.Row row, String... columns) {
        return Stream.of(columns).flatMap(column -> row.known(column).stream()).findFirst();
    }

    /** On an envelope a place bears its local name; in Brussels it has two. */
    private static InFourLanguages locality(String local, Municipality namedAfter) {
        var name = namedAfter.name();
        return namedAfter.regime() == LanguageRegime.BILINGUAL && local.equals(name.french())
                ? name
                : new InFourLanguages(local, local, local, local);
    }
}
