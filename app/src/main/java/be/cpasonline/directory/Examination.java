package be.cpasonline.directory;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImport.Entry;
import be.cpasonline.centres.Ending;
import be.cpasonline.centres.KnownDirectory;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.Objection;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.directory.Fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list read line by line and held against the directory as it is known. */
final class Examination {

    private final KnownDirectory directory;
    private final LocalDate from;
    private final Header header;
    private final List<ListFile.Line> lines;
    private final Naming naming;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private final Map<CentreNumber, ListFile.Line> spokenOf = new HashMap<>();

    Examination(byte[] file, KnownDirectory directory, Municipalities municipalities, LocalDate from)
            throws UnreadableFile {
        var all = ListFile.read(file);
        this.directory = directory;
        this.from = from;
        this.header = Header.of(all);
        this.lines = this.header.linesBelow(all);
        this.naming = new Naming(new CentreIndex(directory.centres(), municipalities, from), this.header);
    }

    Preview preview(long changes) {
        this.lines.forEach(this::read);
        var next = new DirectoryImport("preview", "preview", Provenance.IMPORTED, this.entries, this.endings);
        this.directory.objectionsTo(next).forEach(this::object);
        this.faults.sort(Comparator.comparingInt(Fault::line));
        return new Preview(
                this.from,
                changes,
                this.lines.size(),
                this.header.columns(),
                this.header.ignored(),
                List.copyOf(this.faults),
                new Comparison(this.directory, this.directory.with(next), this.from).differences(),
                unnamed(),
                List.copyOf(this.entries),
                List.copyOf(this.endings));
    }

    private void read(ListFile.Line line) {
        var reading = new LineReading(line, this.header);
        if (this.header.overflows(line)) {
            reading.add(Fault.of(line, Reason.MORE_CELLS_THAN_COLUMNS));
        }
        reading.centre(this.naming).ifPresent(centre -> read(reading, centre));
        this.faults.addAll(reading.faults());
    }

    private void read(LineReading reading, CentreNumber centre) {
        var before = this.spokenOf.putIfAbsent(centre, reading.line());
        if (before != null) {
            reading.add(new Fault(
                    reading.line().number(), Optional.empty(), Reason.CENTRE_TWICE, String.valueOf(before.number())));
            return;
        }
        var entry = reading.entry(centre, this.from);
        var ending = reading.ending(centre, this.naming, this.from);
        if (reading.faults().isEmpty()) {
            if (saysSomething(entry) && !endedBefore(ending)) {
                this.entries.add(entry);
            }
            ending.filter(end -> !this.directory.endingOf(centre).equals(Optional.of(end)))
                    .ifPresent(this.endings::add);
        }
    }

    private static boolean saysSomething(Entry entry) {
        return entry.contact().isPresent()
                || entry.enterpriseNumber().isPresent()
                || entry.noticeAddress().isPresent();
    }

    /** The details of a centre that is gone by the day of the list are history that nobody needs any more. */
    private boolean endedBefore(Optional<Ending> ending) {
        return ending.filter(end -> !end.on().isAfter(this.from)).isPresent();
    }

    private void object(Objection objection) {
        var line = this.spokenOf.get(objection.centre());
        if (line != null) {
            this.faults.add(Fault.of(
                    line,
                    switch (objection.kind()) {
                        case DOES_NOT_STAND -> Reason.CENTRE_DOES_NOT_STAND;
                        case SUCCESSOR_DOES_NOT_STAND -> Reason.SUCCESSOR_DOES_NOT_STAND;
                        case CIRCLE -> Reason.CIRCLE;
                    }));
        }
    }

    private List<WelfareCentre> unnamed() {
        return this.directory.centres().on(this.from).stream()
                .filter(centre -> !this.spokenOf.containsKey(centre.number()))
                .toList();
    }
}
