package be.cpasonline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTests {

    /** Three digits are a number to call, unless they belong to a longer word or amount, or count a round hundred. */
    private static final Pattern NUMBER_TO_CALL = Pattern.compile(
            "(?<![\\w./{-])(?:\\+\\d[\\d ./-]{6,}|0\\d{1,3}[ ./-]?\\d{2}[\\d ./-]{2,}|1(?!00)\\d\\d)(?![\\w%/]|[.,]\\d)");

    static List<Path> templates() throws IOException {
        return files(Path.of("src/main/jte"), ".jte");
    }

    private static final List<String> DOCUMENTS =
            List.of("src/main/jte/acknowledgement/mail.jte", "src/main/jte/acknowledgement/document.jte");

    /** Mails and documents are read without the content policy, and without a style sheet of their own. */
    static List<Path> browserTemplates() throws IOException {
        return templates().stream()
                .filter(template -> !DOCUMENTS.contains(template.toString()))
                .toList();
    }

    static List<Path> texts() throws IOException {
        return files(Path.of("src/main/resources/be/cpasonline"), ".properties").stream()
                .filter(file -> file.getFileName().toString().matches("[a-z-]+_(fr|nl|de|en)\\.properties"))
                .toList();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoWordsOfItsOwn(Path template) throws IOException {
        assertThat(TemplateRules.wordsIn(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("browserTemplates")
    void aPageHoldsNoWordsNoStyleAndNoScriptOfItsOwn(Path template) throws IOException {
        assertThat(TemplateRules.brokenIn(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello</p>",
                "@template.pages.inset(content = @`<p>${page.text()} words</p>`)",
                "@if(page.ready())yes@endif",
                "<p style=\"color:red\">${page.text()}</p>",
                "<style>${page.text()}</style>",
                "<button onclick=\"go()\">${page.text()}</button>",
                "<script>${page.text()}</script>",
                "<script src=\"https://example.org/x.js\"></script>",
                "<a href=\"//example.org\">${page.text()}</a>",
                "<nav aria-label=\"Language\"></nav>",
                "$unsafe{page.text()}"
            })
    void theRulesCanBeBroken(String template) {
        assertThat(TemplateRules.brokenIn(template)).isPresent();
    }

    @Test
    void anExpressionIsNoBareText() {
        var template = """
                @import be.cpasonline.pages.Frame
                @param Frame frame
                <%-- why --%>
                @template.pages.layout(frame = frame, content = @`
                    @for(String row : frame.rows("a)b"))
                        <p class="govuk-body${row.isEmpty() ? " a" : ""}">${row.replace("}", "")}: – “”</p>
                    @endfor
                `)
                """;

        assertThat(TemplateRules.brokenIn(template)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aNumberToCallStandsOnlyInTheListWithItsSource(Path texts) throws IOException {
        assertThat(Files.readAllLines(texts))
                .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                .noneMatch(line -> NUMBER_TO_CALL
                        .matcher(line.substring(line.indexOf('=') + 1))
                        .find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appelez le 112.",
                "+32 2 545 50 70",
                "02 508 85 86",
                "Bel 0800 12 345",
                "107 of 106",
                "078/15 00 20"
            })
    void aNumberToCallIsRecognised(String text) {
        assertThat(NUMBER_TO_CALL.matcher(text).find()).isTrue();
    }
}
