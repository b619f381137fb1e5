package be.cpasonline.book;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.register.Noted;
import be.cpasonline.register.NotedActs;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.wall.Wall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The register of requests: all channels, by reception date, then number. Art. 58 § 1 of the law of 8 July 1976. */
@Component
public class RegisterBook {

    private static final int BATCH = 500;

    private final Wall wall;
    private final BookTable table;
    private final AidRequests requests;
    private final NotedActs noted;

    RegisterBook(Wall wall, BookTable table, AidRequests requests, NotedActs noted) {
        this.wall = wall;
        this.table = table;
        this.requests = requests;
        this.noted = noted;
    }

    /** One page of a period, counted from 1; empty beyond the last. */
    public BookPage page(CentreAccess access, Period period, int page) {
        return this.wall.forAccess(
                access,
                () -> new BookPage(
                        opened(access, this.table.page(access, period, page)), this.table.count(access, period)));
    }

    /**
     * All lines of a period, batch after batch as they are asked for: no more than one is held, and no transaction stays
     * open between two.
     */
    public Stream<List<BookLine>> batches(CentreAccess access, Period period) {
        return Stream.iterate(
                this.wall.forAccess(access, () -> opened(access, this.table.from(access, period, BATCH))),
                batch -> !batch.isEmpty(),
                batch -> batch.size() < BATCH ? List.of() : after(access, period, batch.getLast()));
    }

    private List<BookLine> after(CentreAccess access, Period period, BookLine last) {
        return this.wall.forAccess(access, () -> opened(access, this.table.after(access, period, last, BATCH)));
    }

    private List<BookLine> opened(CentreAccess access, List<BookLine> lines) {
        var requests = lines.stream().map(BookLine::request).toList();
        var applicants = this.requests.applicants(access, requests);
        var noted = this.noted.of(access, requests);
        return lines.stream()
                .map(line -> line.opened(
                        Optional.ofNullable(applicants.get(line.request())).map(Applicant::fullName),
                        noted.getOrDefault(line.request(), Noted.NOTHING)))
                .toList();
    }
}
