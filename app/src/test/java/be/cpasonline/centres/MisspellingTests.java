package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTests {

    @ParameterizedTest
    @CsvSource({
        "namur,namur,0",
        "namur,namr,1",
        "namur,nammur,1",
        "namur,namir,1",
        "namur,nmaur,1",
        "charleroi,chareloi,2",
        "gent,gand,2",
        "namur,liege,3",
        "a,aaaaaaaaaa,3"
    })
    void mistakesAreCountedUpToABound(String one, String other, int mistakes) {
        assertThat(Misspelling.between(one, other, 2)).isEqualTo(mistakes);
        assertThat(Misspelling.between(other, one, 2)).isEqualTo(mistakes);
    }

    @Test
    void shortWordsHoldNoMistakes() {
        assertThat(Misspelling.allowedIn("ath")).isZero();
        assertThat(Misspelling.allowedIn("mons")).isOne();
        assertThat(Misspelling.allowedIn("bruxeles")).isEqualTo(2);
    }

    /** What keeps a search short: hardly any name is really compared with what was typed. */
    @ParameterizedTest
    @ValueSource(strings = {"bruxeles", "chareloi", "antwerpne", "schaarbeeck", "namrr"})
    void fewNamesAreComparedLetterByLetter(String typed) {
        var keys = ReferenceFile.read("localities.csv").stream()
                .flatMap(row -> Folding.keys(row.get("french")).stream())
                .collect(Collectors.toSet());
        int most = 2 * Misspelling.allowedIn(typed);

        assertThat(keys.stream()
                        .filter(key -> Long.bitCount(Misspelling.letters(key) ^ Misspelling.letters(typed)) <= most))
                .hasSizeLessThan(keys.size() / 8);
    }
}
