package be.cpasonline.client.examples;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.Login;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.keys.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Connects for one centre, and asks for which. */
final class Connecting {

    private Connecting() {}

    static CentreClient connect(String api, String tokenUrl, Path keyFile) throws IOException {
        var key = SigningKey.of(Jwk.of(Files.readString(keyFile)));
        var scopes = "scope:mi-is:cpasOnline:consult scope:mi-is:cpasOnline:acknowledge";
        var client = CentreClient.at(URI.create(api))
                .language("nl")
                .login(new Login(URI.create(tokenUrl), "vendor-leuven", scopes, key));
        System.out.println(client.centre().ofToken().centre().name().nl());
        return client;
    }
}
