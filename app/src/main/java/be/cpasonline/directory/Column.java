package be.cpasonline.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of the list may hold, under any of the names lists give it in French, Dutch, German or English. */
public enum Column {
    NUMBER("numero cpas online", "nummer cpas online", "nummer ocmw online", "cpas online number", "centre number"),
    NIS_CODE("nis", "nis code", "code nis", "ins", "code ins", "ins code", "refnis", "nis nummer"),
    ENTERPRISE_NUMBER(
            "bce",
            "kbo",
            "cbe",
            "bce kbo",
            "kbo bce",
            "numero bce",
            "kbo nummer",
            "numero d'entreprise",
            "numero entreprise",
            "ondernemingsnummer",
            "unternehmensnummer",
            "enterprise number"),
    NAME(
            "nom",
            "naam",
            "name",
            "nom du cpas",
            "naam ocmw",
            "naam van het ocmw",
            "cpas",
            "ocmw",
            "centre",
            "centrum",
            "zentrum",
            "denomination",
            "benaming",
            "bezeichnung"),
    MUNICIPALITY("commune", "gemeente", "gemeinde", "municipality"),
    STREET("adresse", "adres", "address", "rue", "straat", "strasse", "street"),
    STREET_FRENCH("adresse fr", "adresse en francais", "rue fr", "adres fr", "street fr"),
    STREET_DUTCH("adres nl", "adresse nl", "adres in het nederlands", "straat nl", "street nl"),
    STREET_GERMAN("adresse de", "adresse auf deutsch", "strasse de", "street de"),
    HOUSE_NUMBER("numero", "n°", "no", "nr", "huisnummer", "hausnummer", "house number", "numero de maison"),
    POSTAL_CODE("code postal", "cp", "postcode", "postnummer", "postleitzahl", "plz", "postal code", "zip"),
    LOCALITY("localite", "plaats", "woonplaats", "ort", "ortschaft", "locality", "city", "ville", "stad"),
    LOCALITY_FRENCH("localite fr", "ville fr", "locality fr"),
    LOCALITY_DUTCH("plaats nl", "woonplaats nl", "stad nl", "locality nl"),
    LOCALITY_GERMAN("ort de", "ortschaft de", "locality de"),
    PHONE("telephone", "tel", "telefoon", "telefoonnummer", "telefon", "telefonnummer", "phone"),
    EMAIL("email", "e-mail", "mail", "courriel", "adresse e-mail", "e-mailadres", "e-mail-adresse", "email address"),
    NOTICE_EMAIL(
            "email notifications",
            "courriel notifications",
            "e-mail pour notifications",
            "e-mail meldingen",
            "e-mail voor meldingen",
            "e-mail fur mitteilungen",
            "notice email",
            "notice address"),
    WEBSITE("site", "site web", "site internet", "website", "webseite", "web", "url"),
    ENDS_ON(
            "date de fin",
            "fin",
            "date de fusion",
            "einddatum",
            "fusiedatum",
            "enddatum",
            "fusionsdatum",
            "end date",
            "ends on"),
    SUCCESSOR("successeur", "cpas successeur", "opvolger", "nachfolger", "successor");

    private final Set<String> names;

    Column(String... names) {
        this.names = Set.copyOf(Arrays.stream(names).map(Column::folded).toList());
    }

    static Optional<Column> named(String header) {
        var name = folded(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }

    /** Whether a centre can be known by it. */
    boolean identifies() {
        return this.compareTo(MUNICIPALITY) <= 0;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9°]", "");
    }
}
