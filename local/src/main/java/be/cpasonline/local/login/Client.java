package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The service at {@code origin}, as one of those who ask: for the people who file a request, or for those who work.
 *
 * @param secret blank for a client that proves who it is with an assertion, signed with the keys it publishes
 */
public record Client(String id, String secret, String origin, Issuer issuer) {

    /** Asks the federal provider who files a request. */
    public static Client forCitizens(String id, String origin) {
        return new Client(id, "", origin, Issuer.FAS);
    }

    /** Asks itsme who files a request. */
    public static Client forItsme(String id, String origin) {
        return new Client(id, "", origin, Issuer.ITSME);
    }

    /** Asks who works at a centre or for the federal service. */
    public static Client forWorkers(String id, String secret, String origin) {
        return new Client(id, secret, origin, Issuer.AGENTS);
    }

    String redirectUri() {
        return this.origin + this.issuer.wayBack();
    }

    /** Where it publishes its keys: one that signs its assertions, one to which answers are encrypted. */
    String keys() {
        return this.origin + "/login/keys";
    }

    /** Where it wants to hear that somebody logged out. OpenID Connect Back-Channel Logout 1.0. */
    String backChannel() {
        return this.origin + "/portal/login/ended";
    }

    /** The service's first page and the pages before a login, in the browser's language or in one of its own. */
    List<String> placesAfterLogout() {
        return Stream.concat(
                        Stream.of(this.origin, this.origin + "/"),
                        Arrays.stream(Language.values())
                                .map(Language::tag)
                                .flatMap(tag -> Stream.of(
                                        "/" + tag,
                                        "/" + tag + "/",
                                        "/" + tag + "/erased",
                                        "/portal/" + tag + "/login",
                                        "/portal/" + tag + "/login?out",
                                        "/operator/" + tag + "/login",
                                        "/operator/" + tag + "/login?out"))
                                .map(path -> this.origin + path))
                .toList();
    }

    @Override
    public String toString() {
        return "Client[" + this.id + "]";
    }
}
