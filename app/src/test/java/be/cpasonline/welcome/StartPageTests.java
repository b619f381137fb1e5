package be.cpasonline.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.language.HelpLines;
import be.cpasonline.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ServiceTest
class StartPageTests {

    private final MockMvc browser;

    @Autowired
    StartPageTests(MockMvc browser) {
        this.browser = browser;
    }

    private MockHttpServletResponse open(String path, String... headers) throws Exception {
        var request = MockMvcRequestBuilders.get(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return this.browser.perform(request).andReturn().getResponse();
    }

    private String page(String path) throws Exception {
        return open(path).getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "'nl-BE,nl;q=0.9,fr;q=0.5', nl",
        "'de', de",
        "'en-GB', en",
        "'sv,fr-BE;q=0.2', fr",
        "'sv', fr",
        "';;;q=x', fr"
    })
    void theRootAnswersAtOnceInTheLanguageOfTheBrowser(String acceptLanguage, String language) throws Exception {
        var answer = open("/", "Accept-Language", acceptLanguage);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaders("Vary")).contains("Accept-Language");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/, /fr",
        "/NL, /nl",
        "/De/, /de",
        "/en/privacy/, /en/privacy",
        "/FR/already-helped/, /fr/already-helped"
    })
    void anAddressAsPeopleTypeItLeadsToThePage(String typed, String page) throws Exception {
        var answer = open(typed);

        assertThat(answer.getStatus()).isEqualTo(308);
        assertThat(answer.getHeader("Location")).isEqualTo(page);
        assertThat(open(page).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/example.org/", "/es/", "/fr/a.b/"})
    void anAddressThatIsNoPageLeadsNowhere(String typed) throws Exception {
        var answer = open(typed);

        assertThat(answer.getStatus()).isBetween(400, 499);
        assertThat(answer.getHeader("Location")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSaysWhatOneMustKnowBeforeBeginning(Language language) throws Exception {
        assertThat(page("/" + language.tag()))
                .contains("href=\"/" + language.tag() + "/already-helped\"")
                .contains(HelpLines.EMERGENCY.number(), HelpLines.EMERGENCY_APPLICATION.number())
                .contains(
                        HelpLines.LISTENING_IN_FRENCH.number(),
                        HelpLines.LISTENING_IN_DUTCH.number(),
                        HelpLines.LISTENING_IN_GERMAN.number())
                .contains(HelpLines.TECHNICAL_HELP.number())
                .contains(HelpLines.TECHNICAL_HELP.email().orElseThrow())
                .containsIgnoringCase("10 min")
                .contains("eID", "itsme", "BIS");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWindowIsNotCalledAfterAid(Language language) throws Exception {
        var page = page("/" + language.tag());
        var title = page.substring(page.indexOf("<title>"), page.indexOf("</title>"));

        assertThat(title.toLowerCase(language.locale()))
                .doesNotContain("aide", "hulp", "steun", "hilfe", "aid", "welfare");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theThreePagesToReadAreThere(Language language) throws Exception {
        for (var name : new String[] {"help", "privacy", "accessibility"}) {
            var answer = open("/" + language.tag() + "/" + name);

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("{", "}");
        }
    }

    @Test
    void whatTheControllerHasNotDecidedIsSaidHonestly() throws Exception {
        assertThat(page("/en/privacy"))
                .contains("not yet stated")
                .contains("the controller has not yet set the period")
                .contains("mi.dpo@mi-is.be");
    }

    @Test
    void nowhereIsConsentAskedFor() throws Exception {
        assertThat(page("/fr")).doesNotContain("type=\"checkbox\"");
        assertThat(page("/fr/privacy")).doesNotContain("type=\"checkbox\"");
    }

    @Test
    void theTextOfTheFirstPageWeighsLittle() throws Exception {
        assertThat(zipped(page("/en"))).isLessThan(20_000);
    }

    private static int zipped(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
