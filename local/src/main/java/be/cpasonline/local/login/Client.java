package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The service at {@code origin}, as one of the two who ask: for the people who file a request, or for those who work. */
public record Client(String id, String secret, String origin, Asks asks) {

    /** For whom a client asks, and where the answer goes. */
    enum Asks {
        FOR_CITIZENS("/login/oauth2/code/federal", List.of("openid", "profile", "egovnrn")),
        FOR_WORKERS("/portal/login/oauth2/code/agents", List.of("openid", "profile"));

        private final String wayBack;
        private final List<String> scopes;

        Asks(String wayBack, List<String> scopes) {
            this.wayBack = wayBack;
            this.scopes = scopes;
        }
    }

    /** Asks who files a request. */
    public static Client forCitizens(String id, String secret, String origin) {
        return new Client(id, secret, origin, Asks.FOR_CITIZENS);
    }

    /** Asks who works at a centre or for the federal service. */
    public static Client forWorkers(String id, String secret, String origin) {
        return new Client(id, secret, origin, Asks.FOR_WORKERS);
    }

    String redirectUri() {
        return this.origin + this.asks.wayBack;
    }

    List<String> scopes() {
        return this.asks.scopes;
    }

    /** The service's first page, in the browser's language or in one of its own. */
    List<String> placesAfterLogout() {
        return Stream.concat(
                        Stream.of(this.origin, this.origin + "/"),
                        Arrays.stream(Language.values()).map(language -> this.origin + "/" + language.tag()))
                .toList();
    }

    @Override
    public String toString() {
        return "Client[" + this.id + "]";
    }
}
