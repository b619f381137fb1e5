package be.cpasonline.centres;

import be.cpasonline.centres.ContactDetails.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who answers for it says about centres.
 *
 * @param recordedBy the operator's name for the person or the run
 * @param source the official list it was taken from
 * @param provenance {@code IMPORTED}, or {@code INVENTED} for a demonstration; what was published is not imported
 * @param entries one for each centre it describes
 * @param endings one for each centre that ends
 */
public record DirectoryImport(
        String recordedBy, String source, Provenance provenance, List<Entry> entries, List<Ending> endings) {

    /** An import in which no centre ends. */
    public DirectoryImport(String recordedBy, String source, Provenance provenance, List<Entry> entries) {
        this(recordedBy, source, provenance, entries, List.of());
    }

    public DirectoryImport {
        if (recordedBy.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("an import names who recorded it and where it comes from");
        }
        if (provenance == Provenance.PUBLISHED) {
            throw new IllegalArgumentException("what was published comes with the product");
        }
        if (entries.stream().map(Entry::centre).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("an import speaks of a centre once");
        }
        if (endings.stream().map(Ending::centre).distinct().count() < endings.size()) {
            throw new IllegalArgumentException("a centre ends once");
        }
        entries = List.copyOf(entries);
        endings = List.copyOf(endings);
        if (provenance == Provenance.INVENTED && !entries.stream().allMatch(Entry::reachesNobody)) {
            throw new IllegalArgumentException(
                    "an invented notice address ends in .example, so that it reaches nobody");
        }
    }

    /** One centre from one day on; what is empty stays as it was. The notice address counts as confirmed. */
    public record Entry(
            CentreNumber centre,
            LocalDate from,
            Optional<EnterpriseNumber> enterpriseNumber,
            Optional<ContactDetails> contact,
            Optional<String> noticeAddress) {

        public Entry {
            if (noticeAddress
                    .filter(address -> !address.matches("[^@\\s]+@[^@\\s]+"))
                    .isPresent()) {
                throw new IllegalArgumentException("not an e-mail address");
            }
        }

        Optional<Overlay.Description> described() {
            return Optional.of(new Overlay.Description(this.centre, this.from, this.enterpriseNumber, this.contact))
                    .filter(_ -> this.contact.isPresent() || this.enterpriseNumber.isPresent());
        }

        Optional<Overlay.Confirmation> confirmed() {
            return this.noticeAddress.map(
                    address -> new Overlay.Confirmation(this.centre, this.from, Optional.of(address)));
        }

        /** Names ending in .example belong to nobody, RFC 2606. */
        private boolean reachesNobody() {
            return this.noticeAddress.stream().allMatch(address -> address.endsWith(".example"));
        }
    }
}
