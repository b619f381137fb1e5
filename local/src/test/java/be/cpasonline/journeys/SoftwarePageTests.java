package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The page on which an administrator sees who is told of new requests, before any software asked for it. */
@Timeout(120)
class SoftwarePageTests {

    @Test
    void saysWhatWillStandThereInEveryLanguage() {
        try (var administrator = new SignedInAs("portal", "peeters")) {
            administrator.looksInEveryLanguage("portal-signals", "/portal/software/signals");
            assertThat(administrator.page().locator("main h1").count()).isOne();
        }
    }
}
