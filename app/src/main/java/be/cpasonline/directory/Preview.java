package be.cpasonline.directory;

import be.cpasonline.centres.DirectoryImport.Entry;
import be.cpasonline.centres.Ending;
import be.cpasonline.centres.WelfareCentre;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What recording a list would do, and every line that stands in its way.
 *
 * @param from the day from which the list holds, past or future
 * @param changes how often the directory had changed when the list was held against it
 * @param lines how many lines stand below the names of the columns
 * @param ignored names of columns that mean nothing here, as they stand in the file
 * @param differences to the directory as it is known now, on the day from which the list holds
 * @param unnamed centres of that day of which no line speaks: they stay as they are
 */
public record Preview(
        LocalDate from,
        long changes,
        int lines,
        Set<Column> columns,
        List<String> ignored,
        List<Fault> faults,
        List<Difference> differences,
        List<WelfareCentre> unnamed,
        List<Entry> entries,
        List<Ending> endings) {

    /** Whether the list can be recorded: all of it, or nothing. */
    public boolean clean() {
        return this.faults.isEmpty() && !(this.entries.isEmpty() && this.endings.isEmpty());
    }
}
