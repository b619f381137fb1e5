package be.cpasonline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.RowsRead;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.Weighing;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.request.Channel;
import be.cpasonline.request.ManyRequests;
import be.cpasonline.wall.Wall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand requests of one centre, or as many as {@code many.requests} says, followed a hundred at a time. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyListedTests {

    private static final CentreNumber CENTRE = new CentreNumber(9_003);
    private static final int COUNT = Integer.getInteger("many.requests", 10_000);
    private static final int PAGE = 100;
    private static final int SMALL_CENTRES = 500;

    /** Of each request shown: itself, its entry, its state and who read it; and what the planner looks at beside. */
    private static final long ROWS_OF_A_PAGE = 20 * PAGE;

    private static final int MEGABYTE = 1 << 20;
    private static final ListFilter ALL = new ListFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), EnumSet.allOf(Channel.class));

    private final CentreSoftware software =
            new CentreSoftware(UUID.randomUUID(), "many", CENTRE, Set.of(), Set.of(SoftwareScope.CONSULT));
    private final ManyRequests many;
    private final ListTable table;
    private final Wall wall;
    private final RowsRead rows;

    @Autowired
    ManyListedTests(TestDatabase database, ListTable table, Wall wall, JdbcClient jdbc) {
        this.many = new ManyRequests(database, CENTRE);
        this.table = table;
        this.wall = wall;
        this.rows = new RowsRead(jdbc);
    }

    @BeforeAll
    void insert() {
        this.many.insertBesideIt(SMALL_CENTRES);
        this.many.insert(COUNT, 40);
    }

    @AfterAll
    void remove() {
        this.many.remove();
        this.many.removeBesideIt(SMALL_CENTRES);
    }

    @Test
    void everyOneIsSeenOnceInTheOrderOfTheJournal() {
        var seen = new HashSet<UUID>();
        var cursor = Cursor.BEGINNING;
        long last = 0;
        for (var page = page(cursor); !page.isEmpty(); page = page(cursor)) {
            for (var one : page) {
                assertThat(one.position()).isGreaterThan(last);
                last = one.position();
                seen.add(one.publicId());
            }
            cursor = Cursor.read(cursor.past(page).written()).orElseThrow();
        }
        assertThat(seen).hasSize(COUNT);
    }

    @Test
    void aPageCostsThreeRoundTripsWhereverItStands() {
        page(Cursor.BEGINNING);
        assertThat(RoundTrips.of(() -> this.wall.asking(
                        this.software,
                        this.table.ends(this.software),
                        ends -> this.table.page(this.software, at(COUNT - 1_000), ALL, PAGE + 1, MovableClock.START))))
                .isLessThanOrEqualTo(3);
        System.out.println("[measured] a page of 100 of " + COUNT + " in the API: first " + quickest(Cursor.BEGINNING)
                + ", last " + quickest(at(COUNT - PAGE)));
    }

    /** A planner that expects a small centre sorts the short entries that follow; no request beside the page is read. */
    @Test
    void aPageReadsNoMoreOfTheCentreThanItShowsBesideTheEntriesThatFollow() {
        for (var after : List.of(0, COUNT / 2, COUNT - PAGE)) {
            var read = this.wall.forAccess(this.software, () -> this.rows.of(() -> page(at(after))));
            System.out.println("[measured] rows read for a page of 100 of " + COUNT + " after " + after + ": " + read);
            assertThat(read).isLessThanOrEqualTo(COUNT - after + ROWS_OF_A_PAGE);
        }
    }

    @Test
    void theWholeListIsWalkedInConstantMemory() {
        var times = new ArrayList<Long>();
        var alive = new ArrayList<Long>();
        var seen = 0;
        var cursor = Cursor.BEGINNING;
        while (seen < COUNT) {
            var began = System.nanoTime();
            var page = page(cursor);
            times.add((System.nanoTime() - began) / 1_000);
            assertThat(page).hasSize(PAGE);
            seen += page.size();
            cursor = cursor.past(page);
            if (seen % (COUNT / 10) == 0) {
                alive.add(Weighing.alive());
            }
        }
        Collections.sort(times);
        System.out.printf(
                "[measured] %d requests in pages of %d: median %d us, 95 of 100 %d us, longest %d us; alive at each"
                        + " tenth %s%n",
                seen, PAGE, times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.getLast(), alive);
        assertThat(alive.getLast() - alive.getFirst()).isLessThan(5 * MEGABYTE);
    }

    private Duration quickest(Cursor cursor) {
        return IntStream.range(0, 7)
                .mapToObj(_ -> {
                    long began = System.nanoTime();
                    page(cursor);
                    return Duration.ofNanos(System.nanoTime() - began);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static Cursor at(long position) {
        return Cursor.read(new Cursor(new java.util.TreeMap<>(java.util.Map.of(CENTRE.value(), position))).written())
                .orElseThrow();
    }

    private List<Listed> page(Cursor cursor) {
        return this.wall.forAccess(
                this.software, () -> this.table.page(this.software, cursor, ALL, PAGE, MovableClock.START));
    }
}
