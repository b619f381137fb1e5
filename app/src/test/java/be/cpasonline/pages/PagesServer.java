package be.cpasonline.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The frame alone behind a real server, with a few pages that fail in known ways; one for the whole run. */
final class PagesServer {

    private static final ServletWebServerApplicationContext CONTEXT = started();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private PagesServer() {}

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return BROWSER.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    static HttpRequest.Builder form(String path, HttpRequest.BodyPublisher body) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body);
    }

    /** Sends bytes that no well-behaved client would send, and returns the whole answer. */
    static String raw(String request) {
        return raw(port(), request);
    }

    /** The same to another server on this machine. */
    static String raw(int port, String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int port() {
        return Objects.requireNonNull(CONTEXT.getWebServer()).getPort();
    }

    private static ServletWebServerApplicationContext started() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.main.banner-mode=off")
                .run(
                        "--server.port=0",
                        "--cpas-online.login.federal.issuer=https://login.example.org/fas/oauth2",
                        "--cpas-online.login.itsme.issuer=",
                        "--cpas-online.agents.provider.issuer=https://login.example.org/fas/oauth2");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class
    })
    @Import({
        AssetResources.class,
        BodyGate.class,
        EarlyRefusals.class,
        ErrorPages.class,
        JteViews.class,
        ProtectiveHeaders.class,
        ReadableHeaders.class,
        RootFiles.class,
        Failing.class
    })
    static class House {}

    @RestController
    static class Failing {

        @GetMapping("/fr/broken")
        String broken() {
            throw new IllegalStateException("Telltale inner detail");
        }

        @GetMapping("/nl/database")
        String databaseAway() {
            throw new DataAccessResourceFailureException("Telltale inner detail");
        }

        @PostMapping(path = "/de/answers", produces = "text/plain;charset=UTF-8")
        String answers(@RequestParam String name) {
            return name;
        }
    }
}
