package be.cpasonline.handling;

import be.cpasonline.MovableClock;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.centres.Ending;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A merger recorded in the directory for one test, and taken back after it. */
record DatedMerger(ApplicationContext context, UUID version) {

    static DatedMerger of(ApplicationContext context, List<CentreNumber> ended, CentreNumber successor, LocalDate day) {
        var endings =
                ended.stream().map(centre -> new Ending(centre, day, successor)).toList();
        var merger = new DirectoryImport("test", "test", Provenance.IMPORTED, List.of(), endings);
        return new DatedMerger(context, context.getBean(DirectoryImports.class).record(merger, MovableClock.START));
    }

    void takeBack() {
        this.context
                .getBean(DirectoryVersions.class)
                .takeBack(this.version, "test", "test", MovableClock.START.plusSeconds(1));
    }
}
