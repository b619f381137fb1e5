package be.cpasonline.centres;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The operator's imports in memory. Every few seconds of use it asks how many there are, so that each node follows what
 * another one recorded; the machine's running time measures those seconds, since it decides nothing in law.
 */
@Component
class ImportedDirectory {

    private static final Duration ASK_AGAIN = Duration.ofSeconds(3);

    private record Known(long imports, Map<CentreNumber, List<DirectoryTable.Imported>> byCentre, long askedAt) {

        boolean recent(long now) {
            return now - this.askedAt < ASK_AGAIN.toNanos();
        }
    }

    private final DirectoryTable table;
    private volatile @Nullable Known known;
    private volatile long forgotten;

    ImportedDirectory(DirectoryTable table) {
        this.table = table;
    }

    Optional<ContactDetails> contactOf(CentreNumber centre, LocalDate day) {
        return latest(centre, day, DirectoryTable.Imported::contact);
    }

    Optional<EnterpriseNumber> enterpriseNumberOf(CentreNumber centre, LocalDate day) {
        return latest(centre, day, DirectoryTable.Imported::enterpriseNumber);
    }

    /** What was read, or is being read right now, may be out of date: it is read again at the next question. */
    synchronized void forget() {
        this.forgotten++;
        this.known = null;
    }

    private synchronized void keep(Known read, long forgottenBefore) {
        if (this.forgotten == forgottenBefore) {
            this.known = read;
        }
    }

    private <T> Optional<T> latest(
            CentreNumber centre, LocalDate day, Function<DirectoryTable.Imported, Optional<T>> attribute) {
        return known().byCentre().getOrDefault(centre, List.of()).stream()
                .filter(imported -> !imported.from().isAfter(day))
                .flatMap(imported -> attribute.apply(imported).stream())
                .reduce((_, later) -> later);
    }

    private Known known() {
        var before = this.known;
        long now = System.nanoTime();
        if (before != null && before.recent(now)) {
            return before;
        }
        long forgottenBefore = this.forgotten;
        long imports = this.table.imports();
        var after = before != null && before.imports() == imports
                ? new Known(imports, before.byCentre(), now)
                : new Known(imports, read(), now);
        keep(after, forgottenBefore);
        return after;
    }

    private Map<CentreNumber, List<DirectoryTable.Imported>> read() {
        return this.table.contacts().stream().collect(Collectors.groupingBy(DirectoryTable.Imported::centre));
    }
}
