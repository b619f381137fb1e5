package be.cpasonline.login;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.cpasonline.ServiceTest;
import be.cpasonline.draft.Drafts;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@ServiceTest
class ProviderDownTests {

    private static final LoginSettings NOWHERE = new LoginSettings("http://127.0.0.1:1", "id", "secret", "500", "450");

    private final FederalProvider provider = new FederalProvider(NOWHERE, "https://cpasonline.test");
    private final PendingLogins pending;
    private final Drafts drafts;
    private final Clock clock;

    @Autowired
    ProviderDownTests(PendingLogins pending, Drafts drafts, Clock clock) {
        this.pending = pending;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Test
    void thePersonIsToldAndOfferedTheOtherWays() throws Exception {
        var controller = new LoginController(this.provider, this.pending, NOWHERE, this.drafts, this.clock);

        MockMvcBuilders.standaloneSetup(controller)
                .build()
                .perform(post("/nl/login").param("with", "eid"))
                .andExpect(redirectedUrl("/nl/identity?note=unavailable"));
    }

    @Test
    void itIsLookedForOnlyWhenSomebodyLogsIn() {
        assertThatThrownBy(() -> this.provider.findByRegistrationId(FederalProvider.ID))
                .isInstanceOf(RuntimeException.class);
    }
}
