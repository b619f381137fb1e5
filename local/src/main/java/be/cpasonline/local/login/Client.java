package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The one client of the provider: the service, at {@code origin}. */
public record Client(String id, String secret, String origin) {

    static final List<String> SCOPES = List.of("openid", "profile", "egovnrn");

    String redirectUri() {
        return this.origin + "/login/oauth2/code/federal";
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
