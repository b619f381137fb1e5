package be.cpasonline.local;

import be.cpasonline.centres.ContactDetails;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NoticeAddresses;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What nobody knows about centres, made up for a demonstration: marked as invented, and unable to reach anybody. An
 * enterprise number is never made up, since it could be somebody's.
 */
public final class InventedDirectory {

    private final WelfareCentres centres;
    private final Municipalities municipalities;
    private final NoticeAddresses addresses;
    private final DirectoryImports imports;

    /** Reads the centres through the first three, and adds to the last. */
    public InventedDirectory(
            WelfareCentres centres,
            Municipalities municipalities,
            NoticeAddresses addresses,
            DirectoryImports imports) {
        this.centres = centres;
        this.municipalities = municipalities;
        this.addresses = addresses;
        this.imports = imports;
    }

    /** Fills every gap of the centres of that day and confirms an address for each that has none; twice does no more than once. */
    public void fill(LocalDate from, Instant now) {
        var entries = this.centres.on(from).stream()
                .filter(centre ->
                        this.addresses.confirmedFor(centre.number(), from).isEmpty())
                .map(centre -> entry(centre, this.municipalities, from))
                .toList();
        if (!entries.isEmpty()) {
            this.imports.record(new DirectoryImport("demo", "invented", Provenance.INVENTED, entries), now);
        }
    }

    static DirectoryImport.Entry entry(WelfareCentre centre, Municipalities municipalities, LocalDate from) {
        var municipality = municipalities.find(centre.nisCode(), from);
        return new DirectoryImport.Entry(
                centre.number(),
                from,
                Optional.empty(),
                Optional.of(centre.contact())
                        .filter(InventedDirectory::hasGaps)
                        .map(known -> filled(
                                known, centre, municipality, municipality.flatMap(municipalities::postalCodeOf))),
                Optional.of("notices-" + centre.number() + "@centres.example"));
    }

    private static boolean hasGaps(ContactDetails known) {
        return List.of(known.street(), known.postalCode(), known.locality(), known.phone(), known.email()).stream()
                .anyMatch(Optional::isEmpty);
    }

    private static ContactDetails filled(
            ContactDetails known,
            WelfareCentre centre,
            Optional<Municipality> municipality,
            Optional<String> postalCode) {
        return new ContactDetails(
                known.street().or(() -> Optional.of(street(centre))),
                known.postalCode().or(() -> postalCode),
                known.locality().or(() -> municipality.map(Municipality::name)),
                known.phone()
                        .or(() -> Optional.of(
                                "+3200%06d".formatted(centre.number().value()))),
                known.email().or(() -> Optional.of("centre-" + centre.number() + "@centres.example")),
                known.website(),
                Provenance.INVENTED);
    }

    private static InFourLanguages street(WelfareCentre centre) {
        var named = new InFourLanguages("Rue de l'Exemple 1", "Voorbeeldstraat 1", "Beispielstraße 1", "");
        var spoken = centre.regime().languages();
        return new InFourLanguages(
                named.in(spoken.contains(Language.FRENCH) ? Language.FRENCH : spoken.getFirst()),
                named.in(spoken.contains(Language.DUTCH) ? Language.DUTCH : spoken.getFirst()),
                named.in(spoken.getFirst()),
                named.in(spoken.getFirst()));
    }
}
