package be.cpasonline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedTests {

    /** As long as the test lasts. */
    private static final class InMemory implements CursorStore {

        private @Nullable String kept;

        @Override
        public Optional<String> read() {
            return Optional.ofNullable(this.kept);
        }

        @Override
        public void keep(String cursor) {
            this.kept = cursor;
        }
    }

    private final InMemory cursor = new InMemory();

    @Test
    void pagesAreFollowedToTheLast() {
        try (var connected = new Connected()) {
            connected.says("GET /aidRequests", page("one", true), page("two", true), page("three", false));
            var worked = new ArrayList<String>();
            var wait = connected
                    .client
                    .feed(this.cursor)
                    .workThrough(page -> worked.add(page.get(0).reference()));
            assertThat(worked).hasSize(3);
            assertThat(this.cursor.read()).contains("three");
            assertThat(wait).isEqualTo(Duration.ofSeconds(45));
            assertThat(connected.asked().get(2).address().getQuery()).contains("after=two");
        }
    }

    @Test
    void theCursorStaysWhereTheWorkFailed() {
        try (var connected = new Connected()) {
            connected.says("GET /aidRequests", page("one", true), page("two", false));
            var feed = connected.client.feed(this.cursor);
            assertThatThrownBy(() -> feed.workThrough(page -> {
                        if (this.cursor.read().isPresent()) {
                            throw new IllegalStateException("the disk is full");
                        }
                    }))
                    .hasMessage("the disk is full");
            assertThat(this.cursor.read()).contains("one");
            feed.workThrough(page -> {});
            assertThat(connected.asked().get(2).address().getQuery()).contains("after=one");
        }
    }

    @Test
    void whoeverHasAllAsksConditionally() {
        try (var connected = new Connected()) {
            var empty = ContractExamples.example("AidRequestPage").put("cursor", "same");
            empty.remove("next");
            empty.putArray("items");
            var known = Said.json(200, empty).with("ETag", "\"all\"").with("Retry-After", "60");
            connected.says("GET /aidRequests", known, known, Said.nothing(304).with("Retry-After", "61"));
            var feed = connected.client.feed(this.cursor);
            feed.workThrough(page -> {});
            feed.workThrough(page -> {});
            var wait = feed.workThrough(page -> {
                throw new IllegalStateException("nothing changed");
            });
            assertThat(wait).isEqualTo(Duration.ofSeconds(61));
            assertThat(connected.asked().get(2).header("If-none-match")).isEqualTo("\"all\"");
        }
    }

    private static Said page(String cursor, boolean more) {
        var page = ContractExamples.example("AidRequestPage").put("cursor", cursor);
        if (!more) {
            page.remove("next");
        }
        var said = Said.json(200, page).with("ETag", "\"" + cursor + "\"");
        return more ? said : said.with("Retry-After", "45");
    }
}
