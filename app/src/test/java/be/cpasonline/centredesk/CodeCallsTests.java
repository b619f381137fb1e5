package be.cpasonline.centredesk;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.ApiTest;
import be.cpasonline.calls.Codes;
import be.cpasonline.register.Refusal;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The lists of codes, for whoever asks. */
class CodeCallsTests extends ApiTest {

    private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

    @Autowired
    CodeCallsTests(MockMvc mvc) {
        super(mvc);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsNameInFourLanguages(CodeList list) throws Exception {
        var answer = json(getting(list.path()));
        var names = new HashSet<String>();

        assertThat(answer.get("total").intValue())
                .isPositive()
                .isEqualTo(answer.get("items").size());
        assertThat(answer.get("self").stringValue()).endsWith(list.path());
        answer.get("items").forEach(item -> {
            assertThat(item.get("code").stringValue()).matches("[a-z][A-Za-z0-9]{0,49}");
            assertThat(LANGUAGES)
                    .allSatisfy(tag ->
                            assertThat(item.at("/name/" + tag).stringValue()).isNotBlank());
            names.add(item.at("/name/fr").stringValue());
        });
        assertThat(names).hasSameSizeAs(list.codes());
    }

    @Test
    void aReasonIsNamedAsARefusalSaysIt() throws Exception {
        var reasons = json(getting("/refData/refusalReasons")).get("items");

        assertThat(reasons).hasSize(Refusal.values().length);
        assertThat(reasons.get(Refusal.CLOSED.ordinal()).at("/code").stringValue())
                .isEqualTo("closed");
        assertThat(reasons.get(Refusal.CLOSED.ordinal()).at("/name/en").stringValue())
                .isEqualTo("The request is closed. Reopen it first.");
    }

    /** Copied, since a page's texts stand beside the page. */
    @ParameterizedTest
    @CsvSource({
        "CONTACT_MEANS, handling/texts, contact.means., _, true",
        "PROBLEM_KINDS, handling/texts, problem.kind., _, true",
        "SAFETY_WISHES, portal/request, reach.wish., -, true",
        "HELPER_CAPACITIES, applicant/texts, helper.capacity., _, false"
    })
    void namesAreThoseOfTheFormAndThePortal(CodeList list, String bundle, String prefix, String dash, boolean official)
            throws Exception {
        var items = json(getting(list.path())).get("items");
        for (var tag : LANGUAGES.subList(0, official ? 3 : 4)) {
            var texts = bundle(bundle + "_" + tag);
            items.forEach(item -> assertThat(item.at("/name/" + tag).stringValue())
                    .isEqualTo(texts.getProperty(prefix + key(item.get("code").stringValue(), dash))));
        }
    }

    @Test
    void nobodyNeedsATokenAndNoParameterIsKnown() throws Exception {
        assertThat(answer(getting("/refData/contactMeans")).getHeader("Cache-Control"))
                .isEqualTo("max-age=3600, public");
        assertThat(problem(400, getting("/refData/changeKinds?kind=decision"))
                        .at("/issues/0/type")
                        .stringValue())
                .endsWith(":unknownInput");
        assertThat(answerBesideTheContract(getting("/refData/unknownKinds")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void everyListOfTheContractIsOneOfOurs() {
        assertThat(Stream.of(CodeList.values()).map(Codes::of))
                .containsExactlyInAnyOrder(
                        "contactMeans",
                        "problemKinds",
                        "safetyWishes",
                        "helperCapacities",
                        "refusalReasons",
                        "changeKinds");
    }

    private static String key(String code, String dash) {
        return code.replaceAll("([A-Z])", dash + "$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Properties bundle(String name) throws Exception {
        try (var stream = CodeCallsTests.class.getResourceAsStream("/be/cpasonline/" + name + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return texts;
        }
    }
}
