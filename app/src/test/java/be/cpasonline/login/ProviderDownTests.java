package be.cpasonline.login;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.outages.Outages;
import be.cpasonline.provider.Answers;
import be.cpasonline.provider.LoginProviders;
import be.cpasonline.provider.PendingLogins;
import be.cpasonline.provider.ProviderLogin;
import be.cpasonline.provider.ProviderSettings;
import be.cpasonline.provider.TokenTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ServiceTest
class ProviderDownTests {

    private static final ProviderSettings NOWHERE = new ProviderSettings(
            "http://127.0.0.1:1",
            "id",
            "secret",
            List.of("openid"),
            Answers.SIGNED,
            List.of("RS256"),
            Duration.ofMinutes(2),
            Duration.ofSeconds(2));

    private static final ClaimNames NAMES = new ClaimNames(
            "egovNRN", "surname", "givenName", "prefLanguage", "mail", "amr", "acr", List.of("eid"), List.of("bmid"));

    private final Departure departure;

    @Autowired
    ProviderDownTests(
            LoginProviders providers, ProviderLogin login, PendingLogins pending, Outages outages, TokenTime time) {
        var provider = providers.provider("federal", NOWHERE, "/login/oauth2/code/");
        var settings = new LoginSettings(
                NOWHERE, NOWHERE, NAMES, NAMES, "500", "450", "basic", Freshness.ASKED, Freshness.ASKED);
        var ways = new Ways(provider, provider, settings);
        this.departure = new Departure(ways, outages, new LoginStart(login, pending, ways, time));
    }

    @Test
    void thePersonIsToldAndOfferedTheOtherWays() {
        assertThat(this.departure.address("eid", "nl", new MockHttpServletRequest(), new MockHttpServletResponse()))
                .isEqualTo("/nl/identity?note=unavailable");
    }
}
