package be.cpasonline.calls;

import static be.cpasonline.TestAccessToken.CONSULT;

import be.cpasonline.TestAccessToken;
import be.cpasonline.TestIssuer;
import com.nimbusds.jose.JWSAlgorithm;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a token, the answer, and the word by which the log tells it. */
record Attempt(String name, int status, String problem, String code, Function<TestAccessToken, String> token) {

    static final String LEUVEN = "0208236927";
    static final String OTHER_TELL_TALE = "0999888777";

    @Override
    public String toString() {
        return this.name;
    }

    static Stream<Attempt> forgeries() {
        var issuer = TestIssuer.running();
        return Stream.of(
                invalid("alg none", "algorithm", TestAccessToken::unsigned),
                invalid("HS256 with the public key", "algorithm", TestAccessToken::signedWithThePublicKey),
                invalid("an algorithm that is not ours", "algorithm", token -> token.written(JWSAlgorithm.PS256)),
                invalid(
                        "missing key id",
                        "key-id-missing",
                        token -> token.keyId(null).written()),
                invalid(
                        "unknown key id",
                        "key-unknown",
                        token -> token.keyId("nobody's").written()),
                invalid(
                        "another key under the known id",
                        "signature",
                        token -> token.signedWith(issuer.unpublished).written()),
                invalid(
                        "a changed claim",
                        "signature",
                        token -> swapped(token.written(), token.with("x", 1).written())),
                invalid("wrong issuer", "issuer", with("iss", "https://elsewhere.example")),
                invalid("no issuer", "issuer", with("iss", null)),
                invalid("wrong audience", "audience", with("aud", "https://another-api.example")),
                invalid("no audience", "audience", with("aud", null)),
                invalid("not yet valid", "not-yet-valid", with("nbf", soon())),
                invalid("issued in the future", "not-yet-valid", with("iat", soon())),
                invalid(
                        "an end before the beginning",
                        "unreadable",
                        token -> token.endedSecondsAgo(20)
                                .with("iat", soon() - 80)
                                .written()),
                invalid(
                        "the token of a login",
                        "type",
                        token -> token.type("logout+jwt").written()),
                invalid("oversized", "oversized", with("more", "x".repeat(13_000))),
                invalid("no token", "unreadable", token -> "no.token"),
                invalid("encrypted to nobody", "unreadable", token -> "a.b.c.d.e"),
                invalid(
                        "without a client",
                        "no-client",
                        token -> token.with("client_id", null).with("sub", null).written()));
    }

    static Stream<Attempt> strangers() {
        return Stream.of(
                new Attempt(
                        "expired",
                        401,
                        "expiredAccessToken",
                        "expired",
                        token -> token.endedSecondsAgo(61).written()),
                new Attempt("without an end", 401, "expiredAccessToken", "expired", with("exp", null)),
                new Attempt("no scope", 403, "missingScope", "missing-scope", with("scope", null)),
                new Attempt("another scope", 403, "missingScope", "missing-scope", with("scope", CONSULT + "x openid")),
                new Attempt(
                        "the scope to acknowledge alone",
                        403,
                        "missingScope",
                        "missing-scope",
                        with("scope", TestAccessToken.ACKNOWLEDGE)),
                withoutCentre("no organization", "no-organization", with("enterpriseNumber", null)),
                withoutCentre(
                        "unknown organization", "unknown-organization", with("enterpriseNumber", OTHER_TELL_TALE)),
                withoutCentre("no number at all", "unknown-organization", with("enterpriseNumber", "")),
                withoutCentre("a centre that never was", "several-organizations", with("centreNumber", 9998)),
                withoutCentre(
                        "two organizations",
                        "several-organizations",
                        with("enterpriseNumber", List.of(LEUVEN, OTHER_TELL_TALE))),
                withoutCentre("two that disagree", "several-organizations", with("centreNumber", 550)));
    }

    private static Attempt invalid(String name, String code, Function<TestAccessToken, String> token) {
        return new Attempt(name, 401, "invalidAccessToken", code, token);
    }

    private static Attempt withoutCentre(String name, String code, Function<TestAccessToken, String> token) {
        return new Attempt(name, 403, "missingPermission", code, token);
    }

    private static Function<TestAccessToken, String> with(String claim, @Nullable Object value) {
        return token -> token.with(claim, value).written();
    }

    /** The header and signature of one, the claims of the other. */
    private static String swapped(String signed, String other) {
        var parts = signed.split("\\.");
        return parts[0] + '.' + other.split("\\.")[1] + '.' + parts[2];
    }

    private static long soon() {
        return TestAccessToken.now().plusSeconds(90).getEpochSecond();
    }
}
