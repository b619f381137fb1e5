package be.cpasonline.login;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.cpasonline.ServiceTest;
import be.cpasonline.draft.Drafts;
import be.cpasonline.outages.Outages;
import be.cpasonline.provider.Answers;
import be.cpasonline.provider.LoginProviders;
import be.cpasonline.provider.PendingLogins;
import be.cpasonline.provider.ProviderLogin;
import be.cpasonline.provider.ProviderSettings;
import be.cpasonline.provider.TokenTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

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

    private final LoginController controller;

    @Autowired
    ProviderDownTests(
            LoginProviders providers,
            ProviderLogin login,
            PendingLogins pending,
            Drafts drafts,
            Outages outages,
            TokenTime time,
            Clock clock) {
        var provider = providers.provider("federal", NOWHERE, "/login/oauth2/code/");
        var settings = new LoginSettings(
                NOWHERE, NOWHERE, NAMES, NAMES, "500", "450", "basic", Freshness.ASKED, Freshness.ASKED);
        var ways = new Ways(provider, provider, settings);
        this.controller = new LoginController(ways, outages, new LoginStart(login, pending, ways, time), drafts, clock);
    }

    @Test
    void thePersonIsToldAndOfferedTheOtherWays() throws Exception {
        MockMvcBuilders.standaloneSetup(this.controller)
                .build()
                .perform(post("/nl/login").param("with", "eid"))
                .andExpect(redirectedUrl("/nl/identity?note=unavailable"));
    }
}
