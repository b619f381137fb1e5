package be.cpasonline.centredesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A register leaves batch after batch, and one that broke off cannot be taken for a whole one. */
class RegisterStreamTests {

    private static final String SELF = "https://cpasonline.test/REST/cpasOnline/v1/registerEntries";

    @Test
    void eachBatchHasLeftBeforeTheNextIsRead() {
        var out = new ByteArrayOutputStream();
        var leftAtEachReading = new ArrayList<Integer>();
        var batches = Stream.iterate(0, batch -> batch < 3, batch -> batch + 1).map(batch -> {
            leftAtEachReading.add(count(out));
            return Collections.nCopies(500, ENTRY);
        });
        RegisterStream.write(SELF, batches, out);

        assertThat(leftAtEachReading).containsExactly(0, 500, 1_000);
        var whole = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(whole.get("items")).hasSize(1_500);
        assertThat(whole.get("total").intValue()).isEqualTo(1_500);
        assertThat(whole.get("self").stringValue()).isEqualTo(SELF);
    }

    @Test
    void aRegisterThatBrokeOffCannotBeRead() {
        var out = new ByteArrayOutputStream();
        var batches = Stream.of(1, 2).map(batch -> {
            if (batch == 2) {
                throw new IllegalStateException("the database is gone");
            }
            return List.of(ENTRY);
        });

        assertThatThrownBy(() -> RegisterStream.write(SELF, batches, out)).isInstanceOf(IllegalStateException.class);
        assertThat(count(out)).isEqualTo(1);
        assertThatThrownBy(() -> JsonMapper.shared().readTree(out.toByteArray()))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void whoeverLeavesEndsTheReading() {
        var read = new ArrayList<Integer>();
        var batches = Stream.of(1, 2, 3).map(batch -> {
            read.add(batch);
            return Collections.nCopies(500, ENTRY);
        });

        assertThatThrownBy(() -> RegisterStream.write(SELF, batches, new Gone()))
                .isInstanceOf(JacksonException.class);
        assertThat(read).containsExactly(1);
    }

    @Test
    void anEntryDoesNotPrintThePerson() {
        assertThat(ENTRY.toString()).doesNotContain("Janssens");
    }

    private static final EntryAnswer ENTRY = new EntryAnswer(
            new UUID(1, 2),
            SELF,
            "7KQ4-M2XW-9TRB",
            new EntryAnswer.Place(2026, 1),
            Optional.empty(),
            LocalDate.parse("2026-06-01"),
            Instant.parse("2026-06-01T08:00:00Z"),
            "online",
            Optional.empty(),
            Optional.empty(),
            "fr",
            LocalDate.parse("2026-07-01"),
            "running",
            Optional.of("Janssens"),
            Optional.empty(),
            Optional.empty());

    private static int count(ByteArrayOutputStream out) {
        return out.toString(java.nio.charset.StandardCharsets.UTF_8).split("Janssens", -1).length - 1;
    }

    /** The software at the other end hung up. */
    private static final class Gone extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("hung up");
        }
    }
}
