package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.sandbox.faults.FaultKind;
import be.cpasonline.sandbox.requests.Trait;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the sandbox for those who prefer clicking, read as a browser without scripts reads it. */
@Timeout(120)
class SandboxPageTests {

    private static final SandboxBrowser BROWSER = SandboxBrowser.of(LocalProduct.sandbox());

    @Test
    void offersEveryTraitAndEveryFault() {
        var page = BROWSER.got("/sandbox").body();

        for (var trait : Trait.values()) {
            assertThat(page).contains("value=\"" + trait.code() + "\"").contains("for=\"" + trait.code() + "\"");
        }
        for (var kind : FaultKind.values()) {
            assertThat(page).contains("<option value=\"" + kind.code() + "\">");
        }
        assertThat(page).doesNotContain("<script", "http://", "https://", " style=");
    }

    @Test
    void makesWhatIsTicked() {
        var page = BROWSER.posted(
                "/sandbox/requests", "client=vendor-eupen&centre=410&count=3&trait=weekEnd&trait=noText");

        assertThat(page.body()).contains("Made: 3");
        var first = Pattern.compile("<code>([0-9a-f-]{36})</code>").matcher(page.body());
        assertThat(first.find()).isTrue();
        var request = SandboxCall.by("vendor-eupen").got("/aidRequests/" + first.group(1));
        assertThat(request.get("personal").has("need")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "client=x&centre=9999&count=3, There is no such centre",
        "client=&centre=410&count=3, There is no such centre",
        "client=x&centre=410&count=501, cannot be so together",
        "client=x&centre=410&count=1&trait=eid&trait=itsme, cannot be so together",
        "client=x&centre=138&count=1&trait=mergedMunicipality, took over from no other",
    })
    void saysWhyNothingWasDone(String form, String words) {
        assertThat(BROWSER.posted("/sandbox/requests", form).body())
                .contains("Nothing was done", words)
                .doesNotContain("Made:");
    }

    @Test
    void plansAndForgetsFaults() {
        var page = BROWSER.posted(
                "/sandbox/faults",
                "client=vendor-of-the-page&centre=410&kind=timeout&when=after&times=2&path="
                        + SandboxBrowser.encoded("/aidRequests/*"));
        assertThat(page.body()).contains("vendor-of-the-page, centre 410: timeout, after the work, 2 more");

        assertThat(BROWSER.posted("/sandbox/faults/cleared", "client=vendor-of-the-page&centre=410")
                        .body())
                .doesNotContain("vendor-of-the-page, centre");
    }

    @Test
    void theFormSaysThatNothingHereIsReal() {
        assertThat(BROWSER.got("/fr").body()).contains("Ceci est un système de test.");
        assertThat(BROWSER.got("/nl").body()).contains("Dit is een testsysteem.");
        assertThat(BROWSER.got("/de").body()).contains("Dies ist ein Testsystem.");
        assertThat(BROWSER.got("/en").body()).contains("This is a test system.");
        assertThat(SandboxBrowser.of(LocalProduct.shared()).got("/en").body()).doesNotContain("This is a test system.");
    }
}
