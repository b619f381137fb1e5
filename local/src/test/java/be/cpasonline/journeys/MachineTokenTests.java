package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The software of a centre takes a token at the authorization server with a signed assertion, and is let in with it. */
class MachineTokenTests {

    private static final Product PRODUCT = LocalProduct.shared();

    @ParameterizedTest
    @CsvSource({
        "vendor-namur, 550, acknowledge consult",
        "vendor-leuven, 138, acknowledge consult",
        "vendor-eupen, 410, consult"
    })
    void aTokenStandsForTheCentreOfItsClientAndForWhatItMayDo(String client, int centre, String scopes) {
        var answer = asked(PRODUCT.provider().machineToken(client)).accepted();

        assertThat(answer.at("/centre/centreNumber").intValue()).isEqualTo(centre);
        assertThat(answer.get("client").stringValue()).isEqualTo(client);
        assertThat(answer.get("scopes").valueStream().map(scope -> scope.stringValue()))
                .containsExactlyElementsOf(List.of(scopes.split(" ")));
        assertThat(answer.get("certificateBound").booleanValue()).isFalse();
    }

    @Test
    void whoeverTakesATokenByHandOnThePageOfTheVendorIsLetInToo() {
        try (var context = OneBrowser.running().newContext()) {
            var page = context.newPage();
            page.navigate(PRODUCT.places().login() + "/vendor");
            page.locator("input[type=radio][value=vendor-leuven]").check(new Locator.CheckOptions().setForce(true));
            page.locator("main button, form button").first().click();
            var answer = asked(page.locator("#token").innerText().strip()).accepted();

            assertThat(answer.at("/centre/centreNumber").intValue()).isEqualTo(138);
        }
    }

    @Test
    void theSoftwareOfACentreThatEndedIsToldWhichCentreAnswersForIt() {
        var answer = asked(PRODUCT.provider().machineToken("vendor-former"))
                .refused(403, "urn:problem-type:mi-is:cpasOnline:endedCentre");

        assertThat(answer.at("/successor/centreNumber").isInt()).isTrue();
    }

    @Test
    void aTokenThatSomebodyChangedIsRefused() {
        var token = PRODUCT.provider().machineToken("vendor-namur");
        var parts = token.split("\\.");
        var other = PRODUCT.provider().machineToken("vendor-leuven").split("\\.");

        asked(parts[0] + "." + other[1] + "." + parts[2]).refused(401, "urn:problem-type:belgif:invalidAccessToken");
    }

    private static TokenCentreCall asked(String token) {
        return TokenCentreCall.to(PRODUCT.places().form(), token);
    }
}
