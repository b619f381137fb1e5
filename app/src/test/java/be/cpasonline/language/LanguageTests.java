package be.cpasonline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nl                                   | DUTCH",
                "de-BE                                | GERMAN",
                "EN-gb                                | ENGLISH",
                "fr-BE,fr;q=0.9,en;q=0.8              | FRENCH",
                "en;q=0.4, de;q=0.9, nl;q=0.8         | GERMAN",
                "tr, ar;q=0.9, nl;q=0.2               | DUTCH",
                "nl;q=0, de;q=0.1                     | GERMAN",
                "uk-UA,uk;q=0.9,en-US;q=0.8,en;q=0.7  | ENGLISH",
                "de-Latn-BE-1996                      | GERMAN",
            })
    void theReadersFirstLanguageThatWeSpeakIsChosen(String header, Language expected) {
        assertThat(Language.preferred(header, Language.FRENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                ";",
                "*",
                "tr",
                "nl;q=0",
                "nl;q=7",
                "nl;q=",
                "fr_BE",
                "nl;;de",
                "\u0000",
                "%0d%0a",
                "q=1",
                "-",
                "nl,<script>",
                "é",
                "nl;q=0.5;level=1",
                "123456789",
                "i-klingon"
            })
    void aHeaderThatIsDamagedOrNamesNoneOfOursGivesTheFallback(String header) {
        assertThat(Language.preferred(header, Language.GERMAN)).isEqualTo(Language.GERMAN);
    }

    @Test
    void ofAHeaderLongerThanAnyBrowserWritesOnlyTheBeginningCounts() {
        var many = "aa,ab,ac,ad,".repeat(2_000);

        assertThat(Language.preferred("de," + many + "nl", Language.FRENCH)).isEqualTo(Language.GERMAN);
        assertThat(Language.preferred(many + "nl", Language.FRENCH)).isEqualTo(Language.FRENCH);
        assertThat(Language.preferred("a".repeat(5_000), Language.FRENCH)).isEqualTo(Language.FRENCH);
    }

    @Test
    void noHeaderWhateverBreaksTheChoice() {
        var random = new Random(3);
        var letters = "frnlden-_;,=q.0123456789* \t\u00e9";

        assertThat(Stream.generate(() -> random.ints(random.nextInt(60), 0, letters.length())
                                .mapToObj(place -> letters.substring(place, place + 1))
                                .reduce("", String::concat))
                        .limit(20_000))
                .allSatisfy(header ->
                        assertThat(Language.preferred(header, Language.DUTCH)).isIn((Object[]) Language.values()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"fr,FRENCH", "NL,DUTCH", "de-BE,GERMAN", "en_GB,ENGLISH"})
    void aTagNamesItsLanguageWhateverItsCaseAndRegion(String tag, Language expected) {
        assertThat(Language.ofTag(tag)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "es", "fra", "français", " nl", "nl\n"})
    void anyOtherTagNamesNone(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @Test
    void threeLanguagesAreOfficialAndEnglishIsACourtesy() {
        assertThat(Language.values())
                .filteredOn(Language::official)
                .doesNotContain(Language.ENGLISH)
                .hasSize(3);
    }

    @Test
    void datesAreWrittenAsInBelgium() {
        assertThat(Stream.of(Language.values())
                        .map(language -> language.locale().toLanguageTag()))
                .containsExactly("fr-BE", "nl-BE", "de-BE", "en-BE");
    }

    @Test
    void aNameIsGivenInTheLanguageAskedFor() {
        var name = new InFourLanguages("Liège", "Luik", "Lüttich", "Liège");

        assertThat(Stream.of(Language.values()).map(name::in)).containsExactly("Liège", "Luik", "Lüttich", "Liège");
    }
}
