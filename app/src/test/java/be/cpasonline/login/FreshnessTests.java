package be.cpasonline.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A login made before the button was pressed may be the one of whoever sat there before. */
class FreshnessTests {

    private static final Instant BEGUN = Instant.parse("2026-06-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ANY, -7200, true",
        "ANY, , true",
        "ASKED, 5, true",
        "ASKED, -120, true",
        "ASKED, -121, false",
        "ASKED, -7200, false",
        "ASKED, , true",
        "DEMANDED, 5, true",
        "DEMANDED, -120, true",
        "DEMANDED, -121, false",
        "DEMANDED, , false",
    })
    void twoMinutesOfClockDifferenceAreAllowed(Freshness freshness, @Nullable Integer seconds, boolean counts) {
        var proved = Optional.ofNullable(seconds).map(BEGUN::plusSeconds);

        assertThat(freshness.holds(proved, BEGUN)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"ANY, ''", "ASKED, prompt=login", "DEMANDED, max_age=0 prompt=login"})
    void theProviderIsAskedAccordingly(Freshness freshness, String asked) {
        assertThat(freshness.parameters().entrySet().stream()
                        .map(Object::toString)
                        .sorted())
                .containsExactly(asked.isEmpty() ? new String[0] : asked.split(" "));
    }
}
