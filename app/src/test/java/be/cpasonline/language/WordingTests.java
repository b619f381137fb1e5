package be.cpasonline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTests {

    private static final Set<Language> ALL = EnumSet.allOf(Language.class);
    private static final Set<Language> OFFICIAL = EnumSet.complementOf(EnumSet.of(Language.ENGLISH));

    /** What agents and the federal service read. */
    private static final Pattern OF_THE_CENTRES = Pattern.compile(
            "be/cpasonline/(agents|trail|desk|inbox|portal|letters|handling|records|settings|signals|clients|centrekeys|operator)/.*");

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextExistsInEachLanguageOfItsSurfaceWithTheSamePlaceholders(String bundle) {
        assertThat(WordingGuard.of(bundle, languagesOf(bundle)).findings()).isEmpty();
    }

    @Test
    void theGuardFindsTheBundlesOfTheHouse() {
        assertThat(WordingGuard.everyBundle()).contains("be/cpasonline/language/greetings");
    }

    @Test
    void theGuardSeesEveryKindOfMistake() {
        var findings = WordingGuard.of("broken-wording/texts", EnumSet.of(Language.FRENCH, Language.DUTCH))
                .findings();

        assertThat(findings)
                .containsExactlyInAnyOrder(
                        "broken-wording/texts in FRENCH: twice stands there twice",
                        "broken-wording/texts: no text only.french in DUTCH",
                        "broken-wording/texts: no text only.dutch in FRENCH",
                        "broken-wording/texts: no text empty in DUTCH",
                        "broken-wording/texts: other placeholders in placeholder",
                        "broken-wording/texts: not translated untranslated");
    }

    @Test
    void aMissingFileIsSeenToo() {
        assertThat(WordingGuard.of("broken-wording/texts", EnumSet.of(Language.FRENCH, Language.GERMAN))
                        .findings())
                .contains("broken-wording/texts: no text same in GERMAN");
    }

    static Stream<String> bundles() {
        return WordingGuard.everyBundle().stream();
    }

    /** The citizen reads four languages, agents and the federal service the three official ones, vendors English; our own sample has two. */
    private static Set<Language> languagesOf(String bundle) {
        if (bundle.equals("be/cpasonline/language/greetings")) {
            return EnumSet.of(Language.FRENCH, Language.DUTCH);
        }
        if (bundle.equals("be/cpasonline/contract/texts")) {
            return EnumSet.of(Language.ENGLISH);
        }
        return OF_THE_CENTRES.matcher(bundle).matches() ? OFFICIAL : ALL;
    }
}
