package be.cpasonline.software;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.Login;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.keys.OpeningKey;
import be.cpasonline.client.keys.SigningKey;
import be.cpasonline.local.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The invented vendor, seen from outside: its key is fetched where any vendor finds it. */
record Vendor(String login, String api) {

    static final String SCOPES = "scope:mi-is:cpasOnline:consult scope:mi-is:cpasOnline:acknowledge";

    static Vendor of(Product product) {
        return new Vendor(product.places().login(), product.places().form() + "/REST/cpasOnline/v1");
    }

    /** A client of that centre. */
    CentreClient client(String id, OpeningKey... opening) {
        var builder = CentreClient.at(URI.create(this.api)).language("nl");
        for (var key : opening) {
            builder.opensWith(key);
        }
        return builder.login(login(id));
    }

    Login login(String id) {
        return new Login(URI.create(tokenUrl()), id, SCOPES, SigningKey.of(Jwk.of(privateKey())));
    }

    String tokenUrl() {
        return this.login + "/machines/oauth2/token";
    }

    String privateKey() {
        var request = HttpRequest.newBuilder(URI.create(this.login + "/vendor/private-key"));
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
