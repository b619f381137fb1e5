package be.cpasonline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes over the wire with a page of the frame, seen from outside. */
class FirstPageTests {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    private static HttpResponse<byte[]> compressed(String path) {
        return PagesServer.send(PagesServer.to(path).header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());
    }

    private static Stream<String> assets() {
        return ADDRESS.matcher(PagesServer.send(PagesServer.to("/fr/nothing")).body())
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.matches("#main|/[a-z]{2}(/[a-z]+)?"));
    }

    @Test
    void aPageAsksNobodyElseForAnything() {
        assertThat(assets()).isNotEmpty().allMatch(address -> address.startsWith("/assets/"));
    }

    @Test
    void theFrameWithItsStylesScriptAndBothFontsStaysFarBelowAHundredKilobytes() {
        var bold = Assets.href("latin-700");
        var files = Stream.concat(assets(), Stream.of(bold)).distinct().toList();
        var total =
                files.stream().mapToInt(file -> compressed(file).body().length).sum()
                        + compressed("/fr/nothing").body().length;

        System.out.println("first page over the wire, without its own text: " + total + " bytes");
        assertThat(total).isLessThan(70_000);
    }

    @Test
    void whatCarriesItsHashIsKeptForEver() {
        assertThat(assets()).allSatisfy(file -> {
            var answer = compressed(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        });
    }

    @Test
    void stylesAndScriptComeCompressed() {
        assertThat(compressed(Assets.href("style")).headers().firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(compressed(Assets.href("page")).headers().firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(compressed(Assets.href("page")).headers().firstValue("Content-Type"))
                .contains("text/javascript");
    }

    @Test
    void theProtectiveHeadersNameOnlyUsAndTheLoginProvider() {
        var headers = PagesServer.send(PagesServer.to("/fr/nothing")).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self' https://login.example.org; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("camera=()", "geolocation=()", "microphone=()"));
    }

    @Test
    void theFilesAskedForByAFixedNameAreThere() {
        assertThat(PagesServer.send(PagesServer.to("/robots.txt")).body()).startsWith("User-agent: *");
        assertThat(PagesServer.send(PagesServer.to("/favicon.ico")).headers().firstValue("Location"))
                .contains(Assets.href("icon"));
    }
}
