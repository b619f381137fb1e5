package be.cpasonline.directory;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport.Entry;
import be.cpasonline.centres.Ending;
import be.cpasonline.directory.Fault.Reason;
import be.cpasonline.language.InFourLanguages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One line read: what it says of a centre, or everything that is wrong with it. */
final class LineReading {

    private static final int LONGEST_CELL = 200;

    private final ListFile.Line line;
    private final Header header;
    private final List<Fault> faults = new ArrayList<>();

    LineReading(ListFile.Line line, Header header) {
        this.line = line;
        this.header = header;
        header.columns().forEach(this::checkText);
    }

    ListFile.Line line() {
        return this.line;
    }

    List<Fault> faults() {
        return this.faults;
    }

    void add(Fault fault) {
        this.faults.add(fault);
    }

    /** Longer than any name or address, or begun like a formula: no list of centres holds such a cell on purpose. */
    private void checkText(Column column) {
        var cell = this.header.in(this.line, column);
        if (cell.length() > LONGEST_CELL) {
            fault(column, Reason.TOO_LONG, cell);
        } else if (cell.startsWith("=") || cell.startsWith("@") || cell.matches("[+-](?![0-9]).*")) {
            fault(column, Reason.FORMULA, cell);
        }
    }

    Optional<CentreNumber> centre(Naming naming) {
        try {
            return Optional.of(naming.centreOf(this.line));
        } catch (FaultyCell wrong) {
            add(wrong.at(this.line));
            return Optional.empty();
        }
    }

    /** What the line says of the centre itself from that day on. */
    Entry entry(CentreNumber centre, LocalDate from) {
        var email = value(Column.EMAIL, Reason.EMAIL_WRONG, Values::email);
        var contact = new ContactDetails(
                streets(),
                value(Column.POSTAL_CODE, Reason.POSTAL_CODE_WRONG, Values::postalCode),
                inFourLanguages(Column.LOCALITY, Column.LOCALITY_FRENCH, Column.LOCALITY_DUTCH, Column.LOCALITY_GERMAN),
                value(Column.PHONE, Reason.PHONE_WRONG, Values::phone),
                email,
                value(Column.WEBSITE, Reason.WEBSITE_WRONG, Values::website),
                Provenance.IMPORTED);
        return new Entry(
                centre,
                from,
                value(Column.ENTERPRISE_NUMBER, Reason.ENTERPRISE_NUMBER_WRONG, Values::enterpriseNumber),
                Optional.of(contact).filter(said -> !said.equals(nothing())),
                value(Column.NOTICE_EMAIL, Reason.EMAIL_WRONG, Values::email).or(() -> email));
    }

    /** The day on which another centre takes over: its own column, else the day of the import. */
    Optional<Ending> ending(CentreNumber centre, Naming naming, LocalDate from) {
        var on = value(Column.ENDS_ON, Reason.DATE_WRONG, Values::day);
        var successor = this.header.in(this.line, Column.SUCCESSOR);
        if (successor.isEmpty()) {
            on.ifPresent(_ -> fault(Column.SUCCESSOR, Reason.SUCCESSOR_MISSING, ""));
            return Optional.empty();
        }
        try {
            var found = naming.successor(successor);
            if (found.equals(centre)) {
                throw new FaultyCell(Column.SUCCESSOR, Reason.SUCCESSOR_ITSELF, successor);
            }
            return Optional.of(new Ending(centre, on.orElse(from), found));
        } catch (FaultyCell wrong) {
            add(wrong.at(this.line));
            return Optional.empty();
        }
    }

    private Optional<InFourLanguages> streets() {
        var number = this.header.in(this.line, Column.HOUSE_NUMBER);
        return inFourLanguages(Column.STREET, Column.STREET_FRENCH, Column.STREET_DUTCH, Column.STREET_GERMAN)
                .map(street -> number.isEmpty()
                        ? street
                        : new InFourLanguages(
                                street.french() + " " + number,
                                street.dutch() + " " + number,
                                street.german() + " " + number,
                                street.english() + " " + number));
    }

    /** A street keeps the language in which the list gives it; it is never translated. */
    private Optional<InFourLanguages> inFourLanguages(Column any, Column french, Column dutch, Column german) {
        return first(any, french, dutch, german)
                .map(fallback -> new InFourLanguages(
                        first(french).orElse(fallback),
                        first(dutch).orElse(fallback),
                        first(german).orElse(fallback),
                        fallback));
    }

    private Optional<String> first(Column... columns) {
        return Stream.of(columns)
                .map(column -> this.header.in(this.line, column))
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }

    private <T> Optional<T> value(Column column, Reason wrong, Function<String, Optional<T>> reading) {
        var cell = this.header.in(this.line, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var value = reading.apply(cell);
        if (value.isEmpty()) {
            fault(column, wrong, cell);
        }
        return value;
    }

    private void fault(Column column, Reason reason, String cell) {
        if (this.faults.stream().noneMatch(known -> known.column().equals(Optional.of(column)))) {
            this.faults.add(Fault.in(this.line, column, reason, cell));
        }
    }

    private static ContactDetails nothing() {
        var none = ContactDetails.none();
        return new ContactDetails(
                none.street(),
                none.postalCode(),
                none.locality(),
                none.phone(),
                none.email(),
                none.website(),
                Provenance.IMPORTED);
    }
}
