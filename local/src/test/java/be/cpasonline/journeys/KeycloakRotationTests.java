package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.KeycloakSettings;
import be.cpasonline.local.Product;
import be.cpasonline.local.WithKeycloak;
import be.cpasonline.provider.ClientKeysCommand;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The operator rotates our keys and tells nobody: a provider by other hands, which keeps what it read, goes along. */
@Tag("keycloak")
@Timeout(300)
class KeycloakRotationTests {

    private static final WithKeycloak TRIED = WithKeycloak.shared();
    private final Instant now = InstantSource.system().instant();

    @Test
    void loginsGoOnBeforeDuringAndAfterTheOverlap() throws Exception {
        var old = value(ClientKeysCommand.run(Map.of(), before(Duration.ofHours(48)), "new"));
        var rotated = value(
                ClientKeysCommand.run(Map.of(ClientKeysCommand.SETTING, old), before(Duration.ofHours(1)), "rotate"));

        var first = published(old);
        var during = published(rotated);
        var after = published(aDayOlder(rotated));

        assertThat(first).hasSize(2);
        assertThat(during).as("both pairs to sign, the new one to encrypt to").hasSize(3);
        assertThat(after).as("the new pairs alone").hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(during).containsAll(after);
    }

    /** What is published with these keys, with which one logs in at both providers meanwhile. */
    private static List<String> published(String keys) throws Exception {
        try (var product = TRIED.another(KeycloakSettings.withKeys(keys))) {
            logsIn(product, "eid", "eid-1990");
            logsIn(product, "itsme", "itsme-1990");
            var address = product.places().form() + "/login/keys";
            return JWKSet.load(URI.create(address).toURL()).getKeys().stream()
                    .map(JWK::getKeyID)
                    .toList();
        }
    }

    private static void logsIn(Product product, String way, String user) {
        try (var visitor = Visitor.of(product, "nl").withoutLooking()) {
            Filing.begin(visitor);
            visitor.chooses("for-whom.whom.myself").goesOn();
            visitor.presses(visitor.words().form("identity.login." + way));
            AtKeycloak.logIn(visitor.page(), user);
            assertThat(visitor.page().url()).endsWith("/nl/identity");
            assertThat(visitor.reads()).contains(visitor.words().form("identity.known." + way));
        }
    }

    private static String value(String line) {
        return line.strip().split("=", 2)[1];
    }

    /** The same keys, as they are a day later. */
    private static String aDayOlder(String keys) throws Exception {
        var older = JWKSet.parse(keys).getKeys().stream()
                .map(JWK::toRSAKey)
                .map(KeycloakRotationTests::aDayOlder)
                .toList();
        return new JWKSet(older).toString(false);
    }

    private static JWK aDayOlder(RSAKey key) {
        var made = key.getIssueTime().toInstant().minus(Duration.ofHours(24));
        return new RSAKey.Builder(key).issueTime(Date.from(made)).build();
    }

    private Instant before(Duration ago) {
        return this.now.minus(ago);
    }
}
