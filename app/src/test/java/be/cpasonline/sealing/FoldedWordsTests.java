package be.cpasonline.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedWordsTests {

    @Test
    void wordsMeetWhateverTheirCaseAccentsAndOrder() {
        assertThat(FoldedWords.of("Éloïse VAN DER Straeßen"))
                .isEqualTo(FoldedWords.of("straessen, van-der eloise"))
                .containsExactly("der", "eloise", "straessen", "van");
    }

    @Test
    void apostrophesOfAnyKindSeparate() {
        assertThat(FoldedWords.of("D'Hondt"))
                .isEqualTo(FoldedWords.of("d’hondt"))
                .containsExactly("d", "hondt");
    }

    @Test
    void lettersThatDoNotDecomposeAreWrittenOut() {
        assertThat(FoldedWords.of("Łukasz Bjørn Çelik İpek Đorđe"))
                .containsExactly("bjorn", "celik", "dorde", "ipek", "lukasz");
    }

    @Test
    void otherScriptsKeepTheirLetters() {
        assertThat(FoldedWords.of("Олена محمد")).containsExactly("олена", "محمد");
    }

    @Test
    void nothingComesOfSignsAlone() {
        assertThat(FoldedWords.of(" -'… ")).isEmpty();
    }
}
