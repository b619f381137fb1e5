package be.cpasonline.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.cpasonline.provider.RefusedToken.Reason;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What of a provider's word that a login ended is believed. OpenID Connect Back-Channel Logout 1.0, sections 2.4 and 2.6. */
class EndedLoginTests {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final ForgingProvider forging = new ForgingProvider();
    private final LoginProvider provider = OneLogin.at(this.forging).provider();

    /** One thing that is wrong, and the word by which the log tells it. */
    private record Forgery(String name, Reason reason, Consumer<ForgedToken> change) {
        @Override
        public String toString() {
            return this.name;
        }
    }

    private static final List<Forgery> FORGERIES = List.of(
            new Forgery("alg none", Reason.ALGORITHM, token -> token.otherwise = Optional.of(ForgedToken::unsigned)),
            new Forgery(
                    "HS256 with the public key",
                    Reason.ALGORITHM,
                    token -> token.otherwise = Optional.of(ForgedToken::signedWithThePublicKey)),
            new Forgery(
                    "an algorithm that is not ours", Reason.ALGORITHM, token -> token.algorithm = JWSAlgorithm.RS512),
            new Forgery("no key id", Reason.KEY_ID_MISSING, token -> token.keyId = null),
            new Forgery("another key", Reason.SIGNATURE, token -> token.key = ForgingProvider.OTHER_KEY),
            new Forgery("another kind", Reason.TYPE, token -> token.type = new JOSEObjectType("at+jwt")),
            new Forgery("foreign issuer", Reason.ISSUER, token -> token.claim("iss", "https://elsewhere.example")),
            new Forgery("for somebody else", Reason.AUDIENCE, token -> token.claim("aud", "somebody-else")),
            new Forgery("its end is past", Reason.EXPIRED, token -> token.times(ago(300), ago(200))),
            new Forgery("issued long ago", Reason.EXPIRED, token -> token.claims.issueTime(Date.from(ago(800)))),
            new Forgery("issued at no time", Reason.EXPIRED, token -> token.claims.issueTime(null)),
            new Forgery("from the future", Reason.NOT_YET_VALID, token -> token.claims.issueTime(Date.from(ago(-200)))),
            new Forgery("no event", Reason.EVENT, token -> token.claim("events", null)),
            new Forgery("another event", Reason.EVENT, token -> token.claim("events", Map.of("other", Map.of()))),
            new Forgery("an event in words", Reason.EVENT, token -> token.claim("events", EVENT)),
            new Forgery("a nonce, as an id_token has", Reason.EVENT, token -> token.claim("nonce", "n")),
            new Forgery("no name of its own", Reason.EVENT, token -> token.claim("jti", null)),
            new Forgery("about nobody", Reason.SUBJECT, token -> token.claim("sub", null)),
            new Forgery("oversized", Reason.OVERSIZED, token -> token.claim("more", "x".repeat(20_000))),
            new Forgery("no token", Reason.UNREADABLE, token -> token.otherwise = Optional.of(none -> "no token")));

    @AfterEach
    void stop() {
        this.forging.close();
    }

    @Test
    void anHonestWordIsBelieved() {
        assertThat(this.provider.ended(honest().written()))
                .isEqualTo(new EndedLogin("word-1", Optional.of(ForgingProvider.SUBJECT), Optional.empty()));
        var ofOneLogin = honest();
        ofOneLogin.claim("sub", null);
        ofOneLogin.claim("sid", "login-7");
        assertThat(this.provider.ended(ofOneLogin.written()))
                .isEqualTo(new EndedLogin("word-1", Optional.empty(), Optional.of("login-7")))
                .hasToString("EndedLogin[redacted]");
    }

    @Test
    void clocksMayDifferByTwoMinutes() {
        var late = honest();
        late.claims.issueTime(Date.from(ago(700)));
        var early = honest();
        early.claims.issueTime(Date.from(ago(-100)));
        assertThat(List.of(late, early))
                .allSatisfy(token ->
                        assertThat(this.provider.ended(token.written())).isNotNull());
    }

    @ParameterizedTest
    @FieldSource("FORGERIES")
    void anyOtherIsRefused(Forgery forgery) {
        var token = honest();
        forgery.change().accept(token);
        var refused = catchThrowableOfType(RefusedToken.class, () -> this.provider.ended(token.written()));
        assertThat(refused.reason()).isEqualTo(forgery.reason());
    }

    private ForgedToken honest() {
        var token = new ForgedToken(
                new JWTClaimsSet.Builder()
                        .issuer(this.forging.issuer())
                        .audience(ForgingProvider.CLIENT)
                        .subject(ForgingProvider.SUBJECT)
                        .jwtID("word-1")
                        .issueTime(Date.from(ago(1)))
                        .claim("events", Map.of(EVENT, Map.of())),
                this.forging.key());
        token.type = new JOSEObjectType("logout+jwt");
        return token;
    }

    private static Instant ago(long seconds) {
        return Clock.systemUTC().instant().minusSeconds(seconds);
    }
}
