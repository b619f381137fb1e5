package be.cpasonline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Through a real socket and the whole chain of filters: the firewall looks at names and headers late. */
@ServiceTest
class UnreadableRequestTests {

    private final int port;

    @Autowired
    UnreadableRequestTests(@LocalServerPort int port) {
        this.port = port;
    }

    private String ask(String path, String header) {
        return PagesServer.raw(
                this.port,
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"User-Agent", "Accept", "Accept-Language", "Referer", "Sec-Fetch-Site", "Cookie"})
    void aHeaderThatCannotBeReadHidesNoPage(String name) {
        assertThat(ask("/fr", name + ": a\u0085b\u0080"))
                .startsWith("HTTP/1.1 200")
                .contains("<html lang=\"fr\"");
        assertThat(ask("/fr/nothing", name + ": a\u0085b\u0080"))
                .startsWith("HTTP/1.1 404")
                .contains("<html lang=\"fr\"");
        assertThat(ask("/fr/leave", name + ": a\u0085b\u0080")).startsWith("HTTP/1.1 303");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/fr", "/fr/nothing", "/REST/cpasOnline/v1/legalDeadlines?submittedAt=2026-06-02T10:00:00Z"})
    void whoReadsManyLanguagesIsAnsweredToo(String path) {
        var languages = "it,es,pt,ro,bg,pl,cs,sk,sl,hr,tr,ar,".repeat(50) + "fr";

        assertThat(ask(path, "Accept-Language: " + languages))
                .startsWith(path.equals("/fr/nothing") ? "HTTP/1.1 404" : "HTTP/1.1 200");
    }

    /** Only the address decides, and software that reads the header is told the same as people. */
    @ParameterizedTest
    @ValueSource(strings = {"/fr", "/nl/already-helped", "/de/nothing", "/en/help"})
    void thePageNamesItsOwnLanguage(String path) {
        assertThat(ask(path, "Accept-Language: it")).contains("Content-Language: " + path.substring(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/metrics"})
    void nothingOfTheInsideIsShownButHealth(String path) {
        assertThat(ask(path, "Accept: */*")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/fr?%01=x", "/fr/already-helped?a%C2%85=1", "/fr/help?%F4%8F%BF%BF=1", "/fr?x=%zz", "/fr?x=%80"
            })
    void aParameterWhoseNameCannotBeReadIsRefused(String path) {
        assertThat(ask(path, "Accept: text/html")).startsWith("HTTP/1.1 400").contains("<html lang=\"fr\"");
    }
}
