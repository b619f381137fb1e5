package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Page;
import java.time.Duration;

/** Parts of the way through the form that several journeys take. */
final class Filing {

    private Filing() {}

    /** From the first page to "who is it for", with the mistakes one makes on the way. */
    static void begin(Visitor visitor) {
        visitor.opens("/").looks("start");
        assertThat(visitor.page().locator("html").getAttribute("lang"))
                .isEqualTo(visitor.words().language());
        visitor.follows(visitor.words().of("welcome/texts", "start.begin")).looks("already-helped");
        visitor.goesOn().looks("already-helped-mistake");
        visitor.chooses("already-helped.helped.no").goesOn().looks("for-whom");
        visitor.goesOn().looks("for-whom-mistake");
    }

    /** Through the login provider, as one of its invented people; itsme itself does not ask how. */
    static void logIn(Visitor visitor, String person, String method) {
        var page = visitor.page();
        page.waitForURL("**/choose**");
        page.locator("label", new Page.LocatorOptions().setHasText(person)).click();
        var how = page.getByLabel(visitor.words().of("local/login/texts", "method." + method));
        if (how.count() > 0) {
            how.check();
        }
        visitor.presses(visitor.words().of("local/login/texts", "login"));
        page.waitForURL("**/identity**");
    }

    /** The path that most journeys take: no number, no home. */
    static void homelessUntilContact(Visitor visitor) {
        begin(visitor);
        visitor.chooses("for-whom.whom.myself").goesOn().looks("identity");
        visitor.ticks("identity.without.yes").types("identity.lastName", "Grey");
        visitor.types("identity.birthYear", "1985").goesOn().looks("living-situation");
        visitor.chooses("living-situation.situation.none").goesOn().looks("home");
        visitor.chooses("home.home.changing").goesOn().looks("place");
        visitor.types("place.municipality.changing", "Eupen").goesOn().looks("centre");
        assertThat(visitor.reads()).contains(visitor.words().form("centre.provisional"));
        visitor.goesOn();
    }

    /** In French, by someone without home or number who stays there; the reference. */
    static String withoutHome(String municipality, String lastName, String email) {
        try (var visitor = Visitor.reading("fr").withoutLooking()) {
            return withoutHome(visitor, municipality, lastName, email);
        }
    }

    /** The same in the language of that visitor. */
    static String withoutHome(Visitor visitor, String municipality, String lastName, String email) {
        begin(visitor);
        visitor.chooses("for-whom.whom.myself").goesOn();
        visitor.ticks("identity.without.yes").types("identity.lastName", lastName);
        visitor.types("identity.birthYear", "1985").goesOn();
        visitor.chooses("living-situation.situation.none").goesOn();
        visitor.chooses("home.home.changing").goesOn();
        visitor.types("place.municipality.changing", municipality).goesOn().goesOn();
        contactAndSend(visitor, email);
        return visitor.reads().replaceFirst("(?s).*?([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    }

    static void contactUntilCheck(Visitor visitor, String email) {
        visitor.looks("contact").goesOn().looks("contact-mistake");
        visitor.chooses("contact.whose.own")
                .types("contact.email", email)
                .goesOn()
                .looks("safety");
        visitor.ticks("safety.wishes.email").goesOn().looks("need");
        visitor.types("need.need", "Miete, loyer, huur, rent").goesOn().looks("check");
        assertThat(visitor.reads()).contains(email);
    }

    /** Sends, and waits for the acknowledgement; prints how long it took at most. */
    static void contactAndSend(Visitor visitor, String email) {
        contactUntilCheck(visitor, email);
        long pressed = System.nanoTime();
        visitor.presses(visitor.words().form("check.send"));
        visitor.page().waitForURL("**/confirmation");
        var mail = LocalProduct.mail(visitor.product(), caught -> caught.to().contains(email), Duration.ofSeconds(30));
        long took = (System.nanoTime() - pressed) / 1_000_000;
        System.out.printf(
                "From \"send\" to the mail in the catcher (%s): %d ms%n",
                visitor.words().language(), took);
        visitor.looks("confirmation");
        assertThat(visitor.product().mailbox().content(mail).attachments()).hasSize(1);
        assertThat(visitor.reads()).contains(mail.subject());
    }
}
