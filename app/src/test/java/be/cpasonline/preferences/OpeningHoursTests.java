package be.cpasonline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9:00-12:00 | 09:00–12:00",
                "9-12 | 09:00–12:00",
                "9h-12h30 | 09:00–12:30",
                "9u00 - 12u | 09:00–12:00",
                "8.30–12, 13:30-16 | 08:30–12:00, 13:30–16:00",
                "9-12; 14-16 | 09:00–12:00, 14:00–16:00",
                "'' | ''"
            })
    void hoursAreReadAsPeopleTypeThem(String typed, String kept) {
        var spans = OpeningHours.parse(typed).orElseThrow();

        assertThat(OpeningHours.text(spans)).isEqualTo(kept);
        assertThat(OpeningHours.parse(kept)).contains(spans);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-9", "9", "25-26", "9-12, 11-16", "morning", "9-9", "1-2,3-4,5-6,7-8", "9:75-12"})
    void whatCannotBeMeantIsRefused(String typed) {
        assertThat(OpeningHours.parse(typed)).isEmpty();
    }
}
