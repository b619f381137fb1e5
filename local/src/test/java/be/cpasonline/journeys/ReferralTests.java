package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A centre with facilities sends a request on, in time and too late; the letters are read. The clock is their own. */
@Timeout(300)
class ReferralTests {

    private static final Product PRODUCT = LocalProduct.another();
    private static final String ENDED = "Terminé le [^\\n]* : transmise à un autre centre, et la personne avertie";

    @AfterAll
    static void end() {
        PRODUCT.close();
    }

    @Test
    void aReferralInTimeIsPreparedInBothLanguagesAndEndsBothClocks() {
        var reference = sent("in-time@people.example");
        try (var agent = opening(reference)) {
            prepares(agent);
            assertThat(letter(agent, "applicant-de"))
                    .contains("Guten Tag Weiterweg", reference, "Weil sie bei Lüttich wohnt.");
            assertThat(letter(agent, "centre-fr"))
                    .contains(reference, "Votre délai de trente jours court à partir de la transmission")
                    .contains("La demande est validée à la date de sa réception au premier centre");
            agent.page().locator("#toldOn").fill(agent.page().inputValue("#sentOn"));
            agent.presses("Noter la transmission");
            assertThat(section(agent, "dates").split(ENDED, -1)).hasSize(3);
            assertThat(section(agent, "dates")).doesNotContain("doit l’examen");
            assertThat(section(agent, "history")).contains("à : CPAS de Liège", "La personne en a été avertie le");
        }
    }

    @Test
    void aReferralTooLateStaysMarkedAsOwedUntilItWasSent() {
        var reference = sent("too-late@people.example");
        PRODUCT.clock().forward(Duration.ofDays(10));
        try (var agent = opening(reference)) {
            prepares(agent);
            assertThat(agent.reads()).contains("Ce jour est passé.");
            agent.looks("portal-referral-late-fr");
            agent.presses("Noter la transmission");
            assertThat(section(agent, "history")).contains("La personne n’en est pas encore avertie.");
            assertThat(section(agent, "dates")).doesNotContainPattern(ENDED);
            agent.follows("Transmettre à un autre centre");
            agent.page().locator("#toldOn").fill(agent.page().inputValue("#sentOn"));
            agent.presses("Noter la transmission");
            assertThat(section(agent, "dates"))
                    .contains("Cette demande a été transmise trop tard : votre centre doit l’examen jusqu’au")
                    .contains("C’était après le dernier jour.")
                    .containsPattern(ENDED);
            agent.looks("portal-request-referred-late-fr");
        }
    }

    private static void prepares(SignedInAs agent) {
        agent.follows("Transmettre à un autre centre");
        agent.page().locator("#to").fill("Liège");
        agent.page().locator("#reasons").fill("Weil sie bei Lüttich wohnt.");
        agent.presses("Préparer les lettres");
        agent.page().waitForSelector("textarea[readonly]");
    }

    private static SignedInAs opening(String reference) {
        var agent = new SignedInAs(PRODUCT, "portal", "lambert");
        agent.opens("/portal/fr/inbox?sort=number").follows(reference);
        return agent;
    }

    /** In German, at Malmedy. */
    private static String sent(String email) {
        try (var visitor = Visitor.of(PRODUCT, "de").withoutLooking()) {
            return Filing.withoutHome(visitor, "Malmedy", "Weiterweg", email);
        }
    }

    private static String letter(SignedInAs agent, String id) {
        return agent.page().locator("textarea#" + id).inputValue();
    }

    private static String section(SignedInAs agent, String id) {
        return agent.page().locator("section#" + id).innerText();
    }
}
