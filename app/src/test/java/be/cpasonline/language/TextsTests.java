package be.cpasonline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTests {

    private static final Texts TEXTS = Texts.beside(TextsTests.class, "greetings", Language.FRENCH, Language.DUTCH);

    @Test
    void aTextIsReadInItsLanguageWithItsAccents() {
        assertThat(TEXTS.in(Language.FRENCH).get("thanks")).isEqualTo("Merci, à bientôt");
        assertThat(TEXTS.in(Language.DUTCH).get("thanks")).isEqualTo("Bedankt, tot ziens");
    }

    @Test
    void placeholdersAreFilledByNameInAnyOrder() {
        assertThat(TEXTS.in(Language.DUTCH).get("sent", "day", "5 juni", "centre", "OCMW Gent"))
                .isEqualTo("Op 5 juni naar OCMW Gent gestuurd");
    }

    @Test
    void aValueIsTakenAsItIsWhateverItContains() {
        assertThat(TEXTS.in(Language.DUTCH).get("sent", "day", "{centre}", "centre", "$1\\"))
                .isEqualTo("Op {centre} naar $1\\ gestuurd");
    }

    @Test
    void aPlaceholderWithoutValueIsAMistakeAndNeverShown() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> TEXTS.in(Language.DUTCH).get("sent", "day", "5 juni"));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> TEXTS.in(Language.DUTCH).get("sent"));
    }

    @Test
    void anUnknownTextOrLanguageOrBundleIsAMistake() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> TEXTS.in(Language.FRENCH).get("nothing"));
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> TEXTS.in(Language.GERMAN));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Texts.beside(TextsTests.class, "none", Language.FRENCH));
    }

    @Test
    void itTellsWhichTextsExist() {
        assertThat(TEXTS.in(Language.FRENCH).keys()).containsExactlyInAnyOrder("thanks", "sent");
        assertThat(TEXTS.in(Language.FRENCH).has("thanks")).isTrue();
        assertThat(TEXTS.in(Language.FRENCH).has("nothing")).isFalse();
        assertThat(TEXTS.in(Language.FRENCH).language()).isEqualTo(Language.FRENCH);
    }
}
