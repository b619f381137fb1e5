package be.cpasonline.agents;

import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.BlindToken.Purpose;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/**
 * By what a session is found again when the provider says that its login ended: the keyed hash of whose login it was, a
 * dot, and the keyed hash of what the provider calls the login, if it does.
 */
@Component
class LoginMarks {

    private final BlindIndexes indexes;

    LoginMarks(BlindIndexes indexes) {
        this.indexes = indexes;
    }

    String of(OidcIdToken login) {
        var session = Optional.ofNullable(login.getClaimAsString("sid")).filter(named -> !named.isBlank());
        return text(token("sub ", String.valueOf(login.getSubject())))
                + "."
                + session.map(named -> text(token("sid ", named))).orElse("");
    }

    /** As it may stand before the dot, under each key still kept; a word that matches nothing for nobody. */
    List<String> ofSubject(Optional<String> subject) {
        return search("sub ", subject);
    }

    /** As it may stand behind the dot. */
    List<String> ofSession(Optional<String> session) {
        return search("sid ", session);
    }

    /** Under which a provider's word is known to have been said. */
    byte[] ofWord(String name) {
        return token("jti ", name).token();
    }

    private List<String> search(String kind, Optional<String> value) {
        return value.map(known -> this.indexes.search(Purpose.LOGIN, 0, kind + known).stream()
                        .map(LoginMarks::text)
                        .toList())
                .orElse(List.of("-"));
    }

    private BlindToken token(String kind, String value) {
        return this.indexes.token(Purpose.LOGIN, 0, kind + value);
    }

    private static String text(BlindToken token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.token());
    }
}
