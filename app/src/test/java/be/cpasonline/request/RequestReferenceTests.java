package be.cpasonline.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestReferenceTests {

    private static final List<RequestReference> DRAWN =
            Stream.generate(RequestReference::drawn).limit(200).toList();

    @Test
    void aReferenceIsReadInThreeGroupsOfFourWithoutAmbiguousSigns() {
        assertThat(DRAWN)
                .extracting(RequestReference::value)
                .allMatch(value -> value.matches("([2-9A-Z]{4}-){2}[2-9A-Z]{4}"))
                .noneMatch(value -> value.matches(".*[AEIOUYLBSZQ01].*"));
    }

    @Test
    void oneWrongSignIsAlwaysNoticed() {
        assertThat(DRAWN)
                .allSatisfy(reference -> assertThat(wrongInOnePlace(reference.value()))
                        .hasSize(ReferenceAlphabet.LENGTH * (ReferenceAlphabet.SIGNS.length() - 1))
                        .allMatch(wrong -> RequestReference.typed(wrong).isEmpty()));
    }

    @Test
    void twoExchangedSignsAreAlwaysNoticed() {
        assertThat(DRAWN)
                .allSatisfy(reference -> assertThat(exchanged(reference.value()))
                        .allMatch(wrong -> RequestReference.typed(wrong).isEmpty()));
    }

    @Test
    void groupingCaseAndUsualMisreadingsDoNotMatter() {
        assertThat(DRAWN)
                .allSatisfy(reference -> assertThat(Stream.of(
                                reference.value().toLowerCase(java.util.Locale.ROOT),
                                " " + reference.value().replace("-", " . ") + " ",
                                reference.value().replace("-", ""),
                                reference
                                        .value()
                                        .replace('8', 'b')
                                        .replace('5', 's')
                                        .replace('2', 'Z')))
                        .allSatisfy(typed ->
                                assertThat(RequestReference.typed(typed)).contains(reference)));
    }

    @Test
    void anyOtherTextIsNoReference() {
        assertThat(Stream.of("", "-", "K7F3", "K7F3-9XPM-2H4C-2222", "ÀÀÀÀ-ÀÀÀÀ-ÀÀÀÀ", "\uD83D".repeat(12)))
                .allMatch(text -> RequestReference.typed(text).isEmpty());
        assertThatThrownBy(() -> new RequestReference("K7F3-9XPM-0000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void chanceLeavesNoTrace() {
        assertThat(new HashSet<>(DRAWN)).hasSameSizeAs(DRAWN);
        assertThat(DRAWN.stream().map(reference -> reference.value().charAt(0)).distinct())
                .hasSizeGreaterThan(15);
    }

    private static List<String> wrongInOnePlace(String reference) {
        var signs = reference.replace("-", "");
        return IntStream.range(0, signs.length())
                .boxed()
                .flatMap(place -> ReferenceAlphabet.SIGNS
                        .chars()
                        .filter(sign -> sign != signs.charAt(place))
                        .mapToObj(sign -> replaced(signs, place, (char) sign)))
                .toList();
    }

    private static List<String> exchanged(String reference) {
        var signs = reference.replace("-", "");
        return IntStream.range(0, signs.length())
                .boxed()
                .flatMap(one -> IntStream.range(0, one)
                        .filter(other -> signs.charAt(one) != signs.charAt(other))
                        .mapToObj(
                                other -> replaced(replaced(signs, one, signs.charAt(other)), other, signs.charAt(one))))
                .toList();
    }

    private static String replaced(String signs, int place, char sign) {
        return signs.substring(0, place) + sign + signs.substring(place + 1);
    }
}
