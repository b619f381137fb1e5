package be.cpasonline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTests {

    private static AbstractStringAssert<?> assertPage(HttpResponse<String> answer, int status, String language) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        return assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language + "\"")
                .doesNotContain("Whitelabel", "Exception", "Telltale", "\tat ", "org.springframework", "Apache Tomcat");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Cette page n’existe pas",
        "nl, Deze pagina bestaat niet",
        "de, Diese Seite gibt es nicht",
        "en, This page does not exist"
    })
    void anUnknownPageAnswersInTheLanguageOfItsAddress(String language, String words) {
        assertPage(PagesServer.send(PagesServer.to("/" + language + "/no-such-page")), 404, language)
                .contains(words)
                .contains("href=\"/" + language + "\"");
    }

    @Test
    void anAddressWithoutLanguageAnswersInTheLanguageOfTheBrowser() {
        var request = PagesServer.to("/no-such-page").header("Accept-Language", "sv, de-BE;q=0.8, en;q=0.5");

        assertPage(PagesServer.send(request), 404, "de");
    }

    @Test
    void aFailureOfOursShowsNothingInnerAndTheWayBack() {
        assertPage(PagesServer.send(PagesServer.to("/fr/broken")), 500, "fr").contains("href=\"/fr/broken\"");
    }

    @Test
    void aDatabaseOutOfReachIsSaidToBePassing() {
        assertPage(PagesServer.send(PagesServer.to("/nl/database")), 503, "nl").contains("binnenkort terug");
    }

    @Test
    void aPageOpenedByTheWrongMethodIsRefused() {
        assertPage(PagesServer.send(PagesServer.to("/de/answers")), 405, "de");
        assertPage(PagesServer.send(PagesServer.to("/de/answers").method("BREW", BodyPublishers.noBody())), 405, "de");
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedWhetherAnnouncedOrInPieces() {
        var tenMegabytes = ("name=" + "x".repeat(10_000_000)).getBytes();
        var inPieces = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tenMegabytes));

        assertPage(
                PagesServer.send(PagesServer.form("/de/answers", BodyPublishers.ofByteArray(tenMegabytes))), 413, "de");
        assertPage(PagesServer.send(PagesServer.form("/de/answers", inPieces)), 413, "de");
    }

    @Test
    void theLongestTextOfTheFormPasses() {
        var body = BodyPublishers.ofString("name=" + "%E2%82%AC".repeat(2_000));

        assertThat(PagesServer.send(PagesServer.form("/de/answers", body)).body())
                .hasSize(2_000)
                .startsWith("€");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "text/plain",
                "what?/"
            })
    void whatIsNoFormIsRefused(String contentType) {
        var request = PagesServer.to("/de/answers")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"name\":\"x\"}"));

        assertPage(PagesServer.send(request), 415, "de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%", "name=%zz", "name=%C3%28", "name=%ff%fe", "%80=1&name=x"})
    void aDamagedEncodingIsRefused(String body) {
        assertPage(PagesServer.send(PagesServer.form("/de/answers", BodyPublishers.ofString(body))), 400, "de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/de/answers%",
                "/de/%zz",
                "/de/..%2f..%2fetc",
                "/de/a\\b",
                "/de/{a}",
                "/de/%00",
                "/de/answers?name=%zz"
            })
    void aDamagedAddressIsRefused(String path) {
        var answer = PagesServer.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("Apache Tomcat", "Exception", "\tat ");
    }

    @Test
    void whatTheServerItselfRefusesIsStillAPageWithItsHeaders() {
        var answer = PagesServer.raw("GET /nl/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("<html lang=\"nl\"").contains("Content-Security-Policy: default-src 'none'");
    }

    /** Also when the server stopped reading in the middle of the address, and before the first header. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/nl/help?q={", "/nl/h\u00e9lp", "/nl/help?\u00e9", "/nl/a\\b", "/nl/<b>", "/nl/help HTTP/1.1 x"
            })
    void anAddressWithBytesThatNoneHasIsAnsweredInItsLanguage(String target) {
        var answer = PagesServer.raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"nl\"")
                .contains("Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(ints = {24_600, 30_000})
    void anAddressThatNoBufferHoldsIsAnsweredInItsLanguage(int length) {
        var answer = PagesServer.raw("GET /de/help?q=" + "a".repeat(length) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 414").contains("<html lang=\"de\"");
    }

    @Test
    void softwareGetsNoPage() {
        var answer = PagesServer.send(PagesServer.to("/REST/cpasOnline/v1/nothing"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<html");
    }
}
