package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.sandbox.Sandbox;
import be.cpasonline.software.SandboxBrowser;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages of the sandbox as a public test environment has them: a token says for whom, and nothing else does. */
@Timeout(120)
class ClosedSandboxTests {

    private static final Product PRODUCT = Product.start(
            LocalProduct.options(LocalProduct.temporaryFolder(), "--sandbox"), Map.of(Sandbox.OPEN, "false"));
    private static final SandboxBrowser BROWSER = SandboxBrowser.of(PRODUCT);

    @AfterAll
    static void end() {
        PRODUCT.close();
    }

    @Test
    void aTokenMakesTestRequestsForItsCentre() {
        assertThat(BROWSER.posted("/sandbox/requests", token("vendor-leuven") + "&count=2")
                        .body())
                .contains("Made: 2");
    }

    @Test
    void withoutAGoodTokenNothingIsDone() {
        for (var form : new String[] {
            "client=vendor-leuven&centre=138&count=1", "token=nonsense&count=1", token("vendor-former") + "&count=1"
        }) {
            assertThat(BROWSER.posted("/sandbox/requests", form).body())
                    .contains("This access token lets nobody in here.")
                    .doesNotContain("Made:");
        }
    }

    @Test
    void nobodySeesTheFaultsOfOthers() {
        var planned = BROWSER.posted("/sandbox/faults", token("vendor-leuven") + "&kind=500&times=1");
        assertThat(planned.body()).contains("vendor-leuven, centre 138: 500");

        assertThat(BROWSER.got("/sandbox").body()).doesNotContain("vendor-leuven");
        var others = BROWSER.posted("/sandbox/faults", token("vendor-namur") + "&kind=503&times=1");
        assertThat(others.body()).contains("vendor-namur, centre 550: 503").doesNotContain("vendor-leuven");
        assertThat(BROWSER.posted("/sandbox/faults/cleared", token("vendor-leuven"))
                        .body())
                .doesNotContain("vendor-leuven, centre");
    }

    @Test
    void theReportIsOfTheSoftwareOfTheTokenWhateverElseIsNamed() {
        BROWSER.posted("/sandbox/requests", token("vendor-leuven") + "&count=1");
        var own = BROWSER.posted("/sandbox/conformance", token("vendor-namur") + "&software=138+vendor-leuven");
        assertThat(own.body()).contains("vendor-namur").doesNotContain("vendor-leuven");
        assertThat(BROWSER.got("/sandbox/conformance").body()).doesNotContain("vendor-namur", "vendor-leuven");
        for (var form : new String[] {"software=138+vendor-leuven", "token=nonsense&software=138+vendor-leuven"}) {
            for (var act : new String[] {"", "&do=save", "&do=anew", "&do=try"}) {
                assertThat(BROWSER.posted("/sandbox/conformance", form + act).body())
                        .contains("This access token is not good.")
                        .doesNotContain("vendor-leuven");
            }
        }
    }

    private static String token(String client) {
        return "token=" + SandboxBrowser.encoded(PRODUCT.provider().machineToken(client));
    }
}
