package be.cpasonline.journeys;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Locator;

/** Ways into what goes wrong: a centre nobody knows, refusals of the door, failures of the database. */
final class EveryTrouble {

    private EveryTrouble() {}

    /** To a centre of which nobody knows how to reach it, by the name of a municipality that is no more. */
    static void toACentreNobodyKnows(EveryState state) {
        state.opens("already-helped").picks("helped", "no").submits();
        state.picks("whom", "myself").submits().picks("without", "yes").types("lastName", "Ionescu");
        state.types("birthYear", "1985").submits();
        state.picks("situation", "none").submits().picks("home", "changing").submits();
        state.types("municipality", "Kruibeke").submits();
        var candidates = state.visitor().page().locator("[type=radio][name=candidate]");
        if (candidates.count() > 0) {
            candidates.first().check(new Locator.CheckOptions().setForce(true));
            state.submits();
        }
        state.sees("centre", "of a former municipality");
        state.opens("place?change=1").types("municipality", "Messancy").submits();
        state.opens("centre").sees("centre", "of unknown contact").says("whereabouts/texts", "reach.unknown");
        state.submits();
        state.picks("whose", "own")
                .types("email", "ionescu@people.example")
                .submits()
                .submits();
        state.opens("need?note=elsewhere").sees("need", "changed elsewhere").submits();
        state.submits().sees("confirmation", "of unknown contact").says("acknowledgement/texts", "centre.unknown");
    }

    /** Whoever logs in may have no number. */
    static void loggedInWithoutNumber(EveryState state) {
        state.opens("already-helped").picks("helped", "no").submits();
        state.picks("whom", "myself").submits().leaves("[name=with][value=itsme]");
        Filing.logIn(state.visitor(), "Andrei Ionescu", "ITSME");
        state.sees("identity", "known without a number");
    }

    /** What the service says when it cannot take what was sent, or is itself unwell. */
    static void refusals(EveryState state) {
        state.opens("already-helped?" + "x".repeat(30_000)).refused("already-helped", 414);
        state.opens("already-helped").clicks("#page-form button.govuk-button");
        state.visitor().page().evaluate("document.querySelector('#page-form').enctype = 'text/plain'");
        state.submits().refused("already-helped", 415);
        state.opens("already-helped");
        state.visitor()
                .page()
                .evaluate("document.querySelector('#page-form').insertAdjacentHTML('beforeend',"
                        + " '<input type=hidden name=more value=' + 'x'.repeat(300000) + '>')");
        state.submits().refused("already-helped", 413);
    }

    /** The database fails in these two ways, for as long as this looks. */
    static void breakdowns(EveryState state) {
        state.opens("already-helped").picks("helped", "no").submits();
        state.sees("for-whom");
        LocalProduct.whileDraftsFail("XX000", () -> state.opens("for-whom").refused("for-whom", 500));
        LocalProduct.whileDraftsFail("53300", () -> state.opens("for-whom").refused("for-whom", 503));
    }
}
