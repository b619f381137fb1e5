package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A person asks twice by the form, days apart, and the centre makes one file of it. The clock is its own. */
@Timeout(300)
class TwiceTests {

    private static final String PERHAPS = "Peut-être une autre demande de la même personne ici";
    private static final Duration A_WEEKEND_AND_MORE = Duration.ofDays(4);

    @Test
    void whoAsksTwiceIsSeenTogetherAndMergedUnderTheFirstDate() {
        try (var product = LocalProduct.another()) {
            var first = sent(product, "once@people.example");
            product.clock().forward(A_WEEKEND_AND_MORE);
            var second = sent(product, "again@people.example");
            try (var agent = new SignedInAs(product, "portal", "lambert")) {
                agent.opens("/portal/fr/inbox?sort=number");
                assertThat(row(agent, first).innerText()).contains(PERHAPS);
                assertThat(row(agent, second).innerText()).contains(PERHAPS);
                agent.follows(first);
                var governing = limits(agent);
                agent.opens("/portal/fr/inbox?sort=number").follows(second);
                assertThat(limits(agent)).doesNotContain(governing);
                assertThat(section(agent, "alike"))
                        .contains("Peut-être la même personne : même nom et même naissance", first);
                merges(agent, first, second);
                assertThat(limits(agent)).isEqualTo(governing);
                assertThat(section(agent, "dates")).contains("Les dates de la première demande valent");
                assertThat(section(agent, "alike")).contains(first, "Fusionnée avec cette demande");
                agent.follows("Ouvrir la demande " + first);
                assertThat(limits(agent)).isEqualTo(governing);
                assertThat(agent.reads()).contains("Les résultats se notent ici", "once@people.example");
                assertThat(agent.reads()).doesNotContain("again@people.example");
                agent.opens("/portal/fr/register");
                assertThat(agent.reads()).containsSubsequence(first, second);
            }
        }
    }

    /** On the page of the second request, until its page again; the sentence of 9.2.1 is read on the way. */
    private static void merges(SignedInAs agent, String first, String second) {
        agent.follows("Fusionner avec une autre demande");
        agent.looks("portal-merge-two-fr");
        agent.page().getByLabel("Demande " + first).check(new Locator.CheckOptions().setForce(true));
        agent.presses("Fusionner");
        agent.page().waitForURL("**/merge");
        agent.looks("portal-merge-sentence-fr");
        assertThat(agent.page().locator("textarea[readonly]").inputValue())
                .contains("une première demande (" + first + ")", "une deuxième demande (" + second + ")")
                .contains("tient compte de la date de la première demande");
        agent.follows("Retour à la demande " + second);
    }

    private static String sent(Product product, String email) {
        try (var visitor = Visitor.of(product, "fr").withoutLooking()) {
            return Filing.withoutHome(visitor, "Malmedy", "Deuxfois", email);
        }
    }

    private static Locator row(SignedInAs agent, String reference) {
        return agent.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(reference));
    }

    /** The last days of both clocks, as the page says them. */
    private static String limits(SignedInAs agent) {
        var dates = section(agent, "dates");
        return dates.substring(dates.indexOf("Compétence : dernier jour"));
    }

    private static String section(SignedInAs agent, String id) {
        return agent.page().locator("section#" + id).innerText();
    }
}
