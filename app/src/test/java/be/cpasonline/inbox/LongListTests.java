package be.cpasonline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.RowsRead;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.ManyRequests;
import be.cpasonline.wall.Wall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand requests of one centre. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListTests {

    private static final CentreNumber CENTRE = new CentreNumber(9_001);
    private static final int COUNT = 10_000;
    private static final int TURNED = 4;

    private final ManyRequests many;
    private final Inbox inbox;
    private final Wall wall;
    private final RowsRead rows;

    @Autowired
    LongListTests(TestDatabase database, Inboxes inboxes, Wall wall, JdbcClient jdbc) {
        this.many = new ManyRequests(database, CENTRE);
        this.inbox = inboxes.of(Agents.handlerOf(CENTRE));
        this.wall = wall;
        this.rows = new RowsRead(jdbc);
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
    void aPageCostsTwoRoundTrips() {
        page(View.first());
        assertThat(RoundTrips.of(() -> page(View.first()))).isLessThanOrEqualTo(2);
        var next = page(View.first()).next().orElseThrow();
        assertThat(RoundTrips.of(() -> page(View.first().from(next)))).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void turningPagesSkipsNothingAndRepeatsNothingForwardsAndBackwards(Sort sort) {
        var order = View.first().sorted(sort, false);
        var seen = new ArrayList<UUID>();
        var page = page(order);
        for (int turned = 0; turned < TURNED; turned++) {
            assertThat(page.before()).isEqualTo(seen.size());
            page.rows().forEach(row -> seen.add(row.publicId()));
            page = page(order.from(page.next().orElseThrow()));
        }
        assertThat(new HashSet<>(seen)).hasSize(TURNED * View.SIZE);
        var back = page(order.from(page.previous().orElseThrow()));
        assertThat(back.rows())
                .extracting(Row::publicId)
                .containsExactlyElementsOf(seen.subList(seen.size() - View.SIZE, seen.size()));
        assertThat(back.before()).isEqualTo(seen.size() - View.SIZE);
    }

    @Test
    void aBookmarkLeadsStraightToTheLastPage() {
        var order = View.first().sorted(Sort.SUBMITTED, false);
        var deep = page(order.from(new Bookmark("2025-06-03 08:00:00.000000", "0", false)));
        assertThat(deep.before()).isGreaterThan(COUNT - 100);
        var first = quickest(order);
        var last = quickest(order.from(new Bookmark("2025-06-03 08:00:00.000000", "0", false)));
        System.out.println("[measured] a page of 10,000: first " + first + ", last " + last);
    }

    @Test
    void theUnreadStandFirstHoweverManyThereAre() {
        assertThat(page(View.first()).rows()).hasSize(View.SIZE).noneMatch(Row::read);
        assertThat(page(View.of(Filter.UNREAD)).count(Filter.UNREAD)).isEqualTo(40);
    }

    /** Asked for each request that a software fetches: what grows with the centre here made ten thousand of them slow. */
    @Test
    void theSamePersonIsSoughtInNoMoreRowsThanThereAreLikenesses() {
        var one = page(View.first()).rows().getFirst().publicId();
        var read = this.wall.forAccess(
                Agents.handlerOf(CENTRE), () -> this.rows.of(() -> this.inbox.samePerson(one, MovableClock.START)));
        assertThat(read).isLessThan(100);
    }

    private Duration quickest(View view) {
        return List.of(1, 2, 3, 4, 5, 6, 7).stream()
                .map(time -> {
                    long began = System.nanoTime();
                    page(view);
                    return Duration.ofNanos(System.nanoTime() - began);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private InboxPage page(View view) {
        return this.inbox.page(view, MovableClock.START, MovableClock.START);
    }
}
