package be.cpasonline.records;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.book.BookLine;
import be.cpasonline.book.Period;
import be.cpasonline.book.RegisterBook;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.request.AidRequests;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Year;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A long register is written while it is read. */
@ServiceTest
class LongExportTests {

    private static final int LINES = 1_203;

    private final CentreAgent agent = Agents.handlerOf(new CentreNumber(251));
    private final AidRequests requests;
    private final RegisterBook book;

    @Autowired
    LongExportTests(AidRequests requests, RegisterBook book) {
        this.requests = requests;
        this.book = book;
    }

    @Test
    void noLineIsSkippedOrDoubledFromBatchToBatch() {
        IntStream.range(0, LINES)
                .forEach(_ -> this.requests.enter(aHandEntry().made(), this.agent, MovableClock.START));
        var batches = this.book.batches(this.agent, Period.of(Year.of(2026))).toList();
        assertThat(batches).hasSize(3).extracting(List::size).containsExactly(500, 500, LINES - 1_000);
        assertThat(batches.stream().flatMap(List::stream).map(BookLine::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, LINES).boxed().toList());
    }

    /** A hundred thousand lines of a kilobyte would need more than a hundred megabytes; what is alive stays far below. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aHundredThousandLinesNeedNoMoreMemoryThanOneBatch(String format) throws IOException {
        var export = format.equals("csv") ? new CsvExport() : new XlsxExport();
        var read = new AtomicInteger();
        var written = new Counted(read);
        var batches = Stream.generate(() -> batch(read)).limit(200);
        export.write(new BookExport.Sheet("fr", "Registre", List.of("Numéro", "Nom"), batches), written);
        assertThat(read).hasValue(200);
        assertThat(written.mostBatchesAhead)
                .as("batches read before anything of them was written")
                .isLessThanOrEqualTo(12);
    }

    private static List<List<String>> batch(AtomicInteger read) {
        var number = read.incrementAndGet();
        return IntStream.range(0, 500)
                .mapToObj(line -> List.of(
                        number + "/" + line,
                        Integer.toHexString(number * 31 + line).repeat(200)))
                .toList();
    }

    /** Sees how far reading runs ahead of writing. */
    private static final class Counted extends OutputStream {

        private final AtomicInteger read;
        private int lastWritten;
        private int mostBatchesAhead;

        Counted(AtomicInteger read) {
            this.read = read;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            this.mostBatchesAhead = Math.max(this.mostBatchesAhead, this.read.get() - this.lastWritten);
            this.lastWritten = this.read.get();
        }
    }
}
