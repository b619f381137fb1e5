package be.cpasonline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.request.Channel;
import be.cpasonline.request.ManyRequests;
import be.cpasonline.wall.Wall;
import java.time.Duration;
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

/** Ten thousand requests of one centre, followed a hundred at a time. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyListedTests {

    private static final CentreNumber CENTRE = new CentreNumber(9_003);
    private static final int COUNT = 10_000;
    private static final int PAGE = 100;
    private static final ListFilter ALL = new ListFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), EnumSet.allOf(Channel.class));

    private final CentreSoftware software =
            new CentreSoftware(UUID.randomUUID(), "many", CENTRE, Set.of(), Set.of(SoftwareScope.CONSULT));
    private final ManyRequests many;
    private final ListTable table;
    private final Wall wall;

    @Autowired
    ManyListedTests(TestDatabase database, ListTable table, Wall wall) {
        this.many = new ManyRequests(database, CENTRE);
        this.table = table;
        this.wall = wall;
    }

    @BeforeAll
    void insert() {
        this.many.insert(COUNT, 40);
    }

    @AfterAll
    void remove() {
        this.many.remove();
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
                        ends -> this.table.page(this.software, at(9_000), ALL, PAGE + 1, MovableClock.START))))
                .isLessThanOrEqualTo(3);
        System.out.println("[measured] a page of 100 of 10,000 in the API: first " + quickest(Cursor.BEGINNING)
                + ", last " + quickest(at(9_900)));
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
