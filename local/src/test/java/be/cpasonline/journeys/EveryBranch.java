package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.DraftSecret;
import be.cpasonline.draft.Drafts;
import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;

/** Ways through the form that together lead to each page, each mistake, and each page beside the form. */
final class EveryBranch {

    /** It names several municipalities. */
    private static final String OF_SEVERAL = "1040";

    private EveryBranch() {}

    /** Helped already, then for somebody else, by way of every question on the place, until the request is sent. */
    static void helperFiles(EveryState state) {
        ownCentre(state);
        someoneElse(state);
        whereabouts(state);
        nobody(state);
        contactPerson(state);
        safety(state);
    }

    private static void ownCentre(EveryState state) {
        state.opens("already-helped").sees("already-helped").mistakes("already-helped");
        state.picks("helped", "yes").submits().sees("own-centre");
        municipality(state, "own-centre");
        state.types("municipality", "Eupen").submits().sees("own-centre", "found");
        assertThat(state.visitor().reads()).contains("Eupen");
    }

    /** Without an answer, with an unknown name, and with candidates, once as a step and once as a mistake. */
    private static void municipality(EveryState state, String page) {
        state.mistakes(page);
        state.types("municipality", "Eupe").waits("[role=option]").sees(page, "open list");
        state.types("municipality", "Xyzzyx").mistakes(page);
        state.types("municipality", OF_SEVERAL).submits().sees(page, "candidates");
        assertThat(state.visitor()
                        .page()
                        .locator("[type=radio][name=candidate]")
                        .count())
                .isGreaterThan(1);
        state.mistakes(page);
    }

    private static void someoneElse(EveryState state) {
        state.opens("already-helped").picks("helped", "no").submits();
        state.sees("for-whom").mistakes("for-whom").picks("whom", "other").submits();
        state.sees("helper").mistakes("helper").picks("capacity", "guardian").submits();
        state.sees("identity", "of another").mistakes("identity");
        state.picks("without", "yes").types("lastName", "Grey").mistakes("identity");
        state.types("birthYear", "1985").submits();
    }

    private static void whereabouts(EveryState state) {
        state.sees("living-situation").mistakes("living-situation");
        state.picks("situation", "student").submits().sees("registration");
        municipality(state, "registration");
        state.picks("instead", "nowhere").mistakes("registration");
        state.types("municipality", "").submits().sees("place", "of a student");
        state.opens("living-situation").picks("situation", "none").submits();
        state.sees("home").mistakes("home").picks("home", "changing").submits();
        state.sees("place").picks("instead", "unknown").mistakes("place").drops("instead", "unknown");
        municipality(state, "place");
        state.types("municipality", "Eupen").submits().sees("centre").submits();
    }

    private static void nobody(EveryState state) {
        state.sees("contact").mistakes("contact");
        state.picks("whose", "nobody").types("phone", "0".repeat(51)).mistakes("contact");
        state.types("phone", "12").submits().sees("nobody");
        state.visitor().page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        state.sees("nobody", "printed letter");
        state.visitor().page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void contactPerson(EveryState state) {
        state.opens("contact")
                .picks("whose", "own")
                .types("email", "no address")
                .mistakes("contact");
        state.picks("whose", "contact").submits().sees("contact-person").mistakes("contact-person");
        state.types("name", "Ann").types("email", "ann@gmial.com").submits();
    }

    private static void safety(EveryState state) {
        state.sees("safety").types("safeTimes", "x".repeat(301)).mistakes("safety");
        state.types("safeTimes", "").picks("wishes", "call").picks("wishes", "do-not-call");
        state.mistakes("safety").drops("wishes", "call").submits();
    }

    /** From the need to what is left when everything is over. */
    static void sends(EveryState state) {
        state.sees("need").types("need", "x".repeat(2_001)).mistakes("need");
        state.types("need", "").submits().sees("check", "with doubts").submits().sees("confirmation");
        state.clicks("form[action$='/erase'] button").sees("erased");
        state.opens("confirmation").sees("confirmation", "over");
    }

    /** For oneself, with every way in which a login can end, and a draft that is taken up again and dies. */
    static void applicantLogsIn(EveryState state) {
        state.opens("already-helped").picks("helped", "no").picks("keep", "yes").submits();
        state.forgets(DraftCookies.VISIT).opens("for-whom").sees("continue").clicks("main form button");
        state.sees("for-whom", "kept")
                .picks("whom", "myself")
                .forgets("__Host-csrf")
                .submits();
        state.sees("for-whom", "unverified").clicks("main form button").sees("identity");
        state.types("number", "1").mistakes("identity");
        for (var outcome : new String[] {"stale", "earlier", "untrusted", "weak", "unavailable", "again"}) {
            state.opens("identity?note=" + outcome).sees("identity", outcome);
        }
        state.leaves("[name=with][value=itsme]").visitor().page().waitForURL("**/choose**");
        state.sees("choose").clicks("[name=answer][value=cancel]");
        state.sees("identity", "cancelled").leaves("[name=with][value=eid]");
        Filing.logIn(state.visitor(), "Nadège Mukendi", "EID");
        state.sees("identity", "known");
        var draft = DraftSecret.of(state.cookie(DraftCookies.DRAFT)).orElseThrow();
        LocalProduct.shared().part(Drafts.class).discard(draft);
        state.opens("identity").sees("gone");
    }

    /** What is read beside the form, and what refuses. */
    static void besideTheForm(EveryState state) {
        state.opens("").sees(state.visitor().words().language());
        for (var page : new String[] {"help", "privacy", "accessibility"}) {
            state.opens(page).sees(page);
        }
        state.opens("nowhere").sees("nowhere").refuses(404);
        state.opens("erase").sees("erase", "method refused").refuses(405);
        state.opens("%zz").sees("%zz", "damaged address").refuses(400);
        state.visitor()
                .page()
                .evaluate("document.body.insertAdjacentHTML('beforeend', '<form id=forged method=post"
                        + " action=erase><button class=forged>x</button></form>')");
        state.clicks(".forged").sees("erase", "forged").refuses(403);
    }
}
