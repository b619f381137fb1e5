package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ProductTests {

    private final Product product = LocalProduct.shared();

    @Test
    void theFormTheConsoleAndTheLoginProviderAnswer() throws Exception {
        var places = this.product.places();

        assertThat(statusOf(places.form() + "/")).isLessThan(500);
        assertThat(statusOf(places.console() + "/")).isEqualTo(200);
        assertThat(statusOf(places.login() + "/.well-known/openid-configuration"))
                .isEqualTo(200);
    }

    private static int statusOf(String url) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
