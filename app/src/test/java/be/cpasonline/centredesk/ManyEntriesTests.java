package be.cpasonline.centredesk;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.Weighing;
import be.cpasonline.book.Period;
import be.cpasonline.book.RegisterBook;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.language.Language;
import be.cpasonline.request.ManyRequests;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty thousand entries of one centre, or as many as {@code many.requests} says, written while they are read. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyEntriesTests {

    private static final CentreNumber CENTRE = new CentreNumber(9_004);
    private static final int COUNT = Integer.getInteger("many.requests", 20_000);
    private static final long MEGABYTE = 1 << 20;
    private static final Period ALL = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2045-12-31"));

    private final CentreSoftware software =
            new CentreSoftware(UUID.randomUUID(), "many", CENTRE, Set.of(), Set.of(SoftwareScope.CONSULT));
    private final ManyRequests many;
    private final RegisterBook book;
    private final Entries entries;

    @Autowired
    ManyEntriesTests(TestDatabase database, RegisterBook book, Entries entries) {
        this.many = new ManyRequests(database, CENTRE);
        this.book = book;
        this.entries = entries;
    }

    @BeforeAll
    void insert() {
        this.many.insert(COUNT, 40);
    }

    @AfterAll
    void remove() {
        this.many.remove();
    }

    /** All entries at once would be some tens of megabytes. */
    @Test
    void theWholeRegisterLeavesInConstantMemory() {
        var out = new Weighed();
        var written = this.entries.in(Language.FRENCH, this.software, MovableClock.START);
        long began = System.nanoTime();
        RegisterStream.write("x", this.book.batches(this.software, ALL).map(written::of), out);

        var kept = Collections.max(out.heap) - Collections.min(out.heap);
        System.out.println("[measured] a register of " + COUNT + " entries: " + out.written / MEGABYTE + " MB in "
                + (System.nanoTime() - began) / 1_000_000 + " ms, heap between " + out.heap);
        assertThat(out.written).isGreaterThan(6 * MEGABYTE);
        assertThat(out.heap).hasSizeGreaterThan(5);
        assertThat(kept).isLessThan(5 * MEGABYTE);
    }

    /** Keeps nothing; weighs what is alive whenever another megabyte has left. */
    private static final class Weighed extends OutputStream {

        private final List<Long> heap = new ArrayList<>();
        private long written;

        @Override
        public void write(int one) {
            this.written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            var before = this.written / MEGABYTE;
            this.written += length;
            if (this.written / MEGABYTE > before) {
                this.heap.add(Weighing.alive());
            }
        }
    }
}
