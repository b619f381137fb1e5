package be.cpasonline.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.TestAccessToken;
import be.cpasonline.TestIssuer;
import be.cpasonline.provider.RefusedToken.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the keys of an authorization server come from, and how often it is asked. */
class AccessTokensTests {

    private final TestIssuer issuer = new TestIssuer();
    private final AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);

    @AfterEach
    void close() {
        this.issuer.close();
    }

    @Test
    void theKeysAreFoundByTheMetadataOfOAuth() {
        assertThat(tokens(this.issuer.issuer(), "").read(good()).getSubject()).isEqualTo(TestAccessToken.CLIENT);
    }

    @Test
    void theKeysAreFoundByOpenIdConnectDiscovery() {
        this.issuer.speaksOpenIdConnect();

        assertThat(tokens(this.issuer.issuer(), "").read(good()).getSubject()).isEqualTo(TestAccessToken.CLIENT);
        assertThat(this.issuer.configurationFetched).hasValue(1);
    }

    @Test
    void theAddressOfTheKeysMayBeSet() {
        assertThat(tokens(this.issuer.issuer(), this.issuer.address("/keys"))
                        .read(good())
                        .getSubject())
                .isEqualTo(TestAccessToken.CLIENT);
        assertThat(this.issuer.configurationFetched).hasValue(0);
    }

    @Test
    void nothingIsAskedBeforeTheFirstTokenAndLittleAfterwards() {
        var tokens = tokens(this.issuer.issuer(), "");
        assertThat(this.issuer.keysFetched).hasValue(0);

        for (int call = 0; call < 50; call++) {
            tokens.read(good());
        }

        assertThat(this.issuer.configurationFetched).hasValue(1);
        assertThat(this.issuer.keysFetched).hasValue(1);
    }

    @Test
    void aNewKeyIsFetchedOnceAndBelieved() {
        var tokens = tokens(this.issuer.issuer(), "");
        tokens.read(good());
        this.issuer.publishesTheNewKey();

        var signedAnew = this.issuer
                .token()
                .signedWith(this.issuer.unpublished)
                .keyId("machines-new")
                .written();

        assertThat(tokens.read(signedAnew).getSubject()).isEqualTo(TestAccessToken.CLIENT);
        assertThat(this.issuer.keysFetched).hasValue(2);
    }

    @Test
    void aFloodOfUnknownKeysIsNoFloodForTheAuthorizationServer() {
        var tokens = tokens(this.issuer.issuer(), "");
        tokens.read(good());

        for (int call = 0; call < 50; call++) {
            var unknown = this.issuer.token().keyId("unknown-" + call).written();
            assertThatThrownBy(() -> tokens.read(unknown))
                    .isInstanceOfSatisfying(
                            RefusedToken.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.KEY_UNKNOWN));
        }

        assertThat(this.issuer.keysFetched.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void anAuthorizationServerOutOfReachDecidesNothingAndIsLeftAloneForAWhile() {
        var tokens = tokens(this.issuer.address("/nobody"), "");

        for (int call = 0; call < 20; call++) {
            assertThatThrownBy(() -> tokens.read(good())).isInstanceOf(UnreachableIssuer.class);
        }
        this.later.set(Duration.ofSeconds(6));
        assertThatThrownBy(() -> tokens.read(good())).isInstanceOf(UnreachableIssuer.class);
    }

    @Test
    void keysThatWereNeverReachedMakeNoTokenWrong() {
        var tokens = tokens(this.issuer.issuer(), this.issuer.address("/no-keys"));

        for (int call = 0; call < 5; call++) {
            assertThatThrownBy(() -> tokens.read(good())).isInstanceOf(UnreachableIssuer.class);
        }
    }

    @Test
    void aConfigurationOfAnotherIssuerIsNotBelieved() {
        var tokens = tokens(this.issuer.issuer() + "/", "");

        assertThatThrownBy(() -> tokens.read(good())).isInstanceOf(UnreachableIssuer.class);
    }

    private AccessTokens tokens(String name, String keys) {
        var settings = new AccessTokenSettings(
                name,
                keys,
                TestAccessToken.AUDIENCE,
                List.of("RS256", "ES256"),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
        return new AccessTokens(settings, new TokenTime(this::now));
    }

    private Instant now() {
        return TestAccessToken.now().plus(this.later.get());
    }

    private String good() {
        return this.issuer.token().ofCentre(138).written();
    }
}
