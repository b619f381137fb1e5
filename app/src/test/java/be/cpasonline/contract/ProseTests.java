package be.cpasonline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The part of CommonMark to which the contract keeps. */
class ProseTests {

    @Test
    void readsHeadingsListsCodeAndParagraphs() {
        var prose = Prose.of("""
                One
                paragraph with `code` in it.

                ## A heading

                - first, which
                  goes on
                - `second`

                1. one
                2. two

                ```
                a: b

                - c
                ```
                """);

        assertThat(prose.blocks())
                .containsExactly(
                        new Prose.Paragraph(List.of(words("One paragraph with "), code("code"), words(" in it."))),
                        new Prose.Heading(List.of(words("A heading"))),
                        new Prose.Points(
                                false, List.of(List.of(words("first, which goes on")), List.of(code("second")))),
                        new Prose.Points(true, List.of(List.of(words("one")), List.of(words("two")))),
                        new Prose.Code("a: b\n\n- c"));
    }

    @Test
    void nothingIsNothing() {
        assertThat(Prose.of("").blocks()).isEmpty();
    }

    private static Prose.Span words(String text) {
        return new Prose.Span(text, false);
    }

    private static Prose.Span code(String text) {
        return new Prose.Span(text, true);
    }
}
