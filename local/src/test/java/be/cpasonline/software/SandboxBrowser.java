package be.cpasonline.software;

import be.cpasonline.local.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Looks at the pages of a sandbox and sends their forms, as a browser without scripts does. */
public record SandboxBrowser(String address) {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static SandboxBrowser of(Product product) {
        return new SandboxBrowser(product.places().form());
    }

    public HttpResponse<String> got(String path) {
        return sent(HttpRequest.newBuilder(URI.create(this.address + path)));
    }

    /** The answer to the form of {@code /sandbox} with those fields, encoded already. */
    public HttpResponse<String> posted(String path, String form) {
        var page = got("/sandbox");
        var field = FIELD.matcher(page.body());
        if (!field.find()) {
            throw new IllegalStateException("no form on the page");
        }
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return sent(HttpRequest.newBuilder(URI.create(this.address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(field.group(1)))));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
