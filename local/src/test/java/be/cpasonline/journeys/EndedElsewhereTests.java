package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever logs out at the provider is out of the service too, on every browser with that login and on no other. */
@Timeout(300)
class EndedElsewhereTests {

    private static final String PROVIDER = LocalProduct.shared().places().login();

    @ParameterizedTest
    @CsvSource({"portal, lambert, trail, maes, inbox", "operator, vandamme, problems, maes, inbox"})
    void theSessionIsOver(String side, String subject, String page, String colleague, String theirs) {
        try (var someone = new SignedInAs(side, subject);
                var another = new SignedInAs("portal", colleague)) {
            var tab = someone.page().context().newPage();
            tab.navigate(PROVIDER + "/");
            tab.locator("form[action='/agents/logout'] button").click();
            tab.waitForURL("**/agents/logout");
            assertThat(tab.locator("body").innerText()).contains("The service was told and has understood.");

            someone.opens("/" + side + "/fr/" + page);
            assertThat(someone.where()).startsWith("/" + side + "/login?ended");
            another.opens("/portal/fr/" + theirs);
            assertThat(another.where()).isEqualTo("/portal/" + theirs);
        }
    }
}
