package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page of the form with each kind of mistake, looked at by the accessibility engine in every language. */
@Timeout(300)
class EveryStateTests {

    private static final Set<String> WRONG = Set.of("unknown", "lost");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void everyPageAndEveryMistakeIsAccessible(String language) {
        try (var visitor = Visitor.reading(language)) {
            begins(visitor);
            saysWho(visitor);
            saysWhereRegistered(visitor);
            saysWhereLiving(visitor);
            saysHowToBeReached(visitor);
            readsAgain(visitor);
            comesBack(visitor);
        }
    }

    private static void begins(Visitor visitor) {
        opens(visitor, "already-helped");
        sends(visitor, "already-helped", "mistake");
        picks(visitor, "helped", "yes");
        sends(visitor, "own-centre");
        sends(visitor, "own-centre", "mistake");
        types(visitor, "municipality", "1040");
        sends(visitor, "own-centre", "candidates");
        types(visitor, "municipality", "Namur");
        sends(visitor, "own-centre", "found");
        opens(visitor, "already-helped");
        picks(visitor, "helped", "no");
        picks(visitor, "keep", "yes");
        sends(visitor, "for-whom");
        sends(visitor, "for-whom", "mistake");
    }

    private static void saysWho(Visitor visitor) {
        picks(visitor, "whom", "other");
        sends(visitor, "helper");
        sends(visitor, "helper", "mistake");
        picks(visitor, "capacity", "parent");
        sends(visitor, "identity", "for-other");
        sends(visitor, "identity", "mistake");
        types(visitor, "number", "90.02.01-001.31");
        sends(visitor, "identity", "number-mistake");
        types(visitor, "number", "");
        picks(visitor, "without", "yes");
        types(visitor, "lastName", "Grey");
        types(visitor, "birthDay", "31");
        types(visitor, "birthMonth", "2");
        types(visitor, "birthYear", "1985");
        sends(visitor, "identity", "birth-mistake");
        types(visitor, "birthDay", "1");
        sends(visitor, "living-situation");
        sends(visitor, "living-situation", "mistake");
    }

    private static void saysWhereRegistered(Visitor visitor) {
        for (var situation : List.of("protection", "institution", "student")) {
            opens(visitor, "living-situation");
            picks(visitor, "situation", situation);
            sends(visitor, "registration", situation);
        }
        sends(visitor, "registration", "mistake");
        types(visitor, "municipality", "Xyzzyxplugh");
        sends(visitor, "registration", "unknown");
        types(visitor, "municipality", "Bruxelles");
        sends(visitor, "registration", "brussels");
        sends(visitor, "registration", "candidates-mistake");
        types(visitor, "municipality", "");
        picks(visitor, "instead", "nowhere");
        sends(visitor, "place", "student");
    }

    private static void saysWhereLiving(Visitor visitor) {
        opens(visitor, "living-situation");
        picks(visitor, "situation", "none");
        sends(visitor, "home");
        sends(visitor, "home", "mistake");
        picks(visitor, "home", "elsewhere");
        sends(visitor, "place");
        sends(visitor, "place", "mistake");
        picks(visitor, "instead", "unknown");
        sends(visitor, "place", "lost");
        types(visitor, "municipality", "Namur");
        sends(visitor, "centre");
    }

    private static void saysHowToBeReached(Visitor visitor) {
        sends(visitor, "contact");
        sends(visitor, "contact", "mistake");
        picks(visitor, "whose", "nobody");
        sends(visitor, "nobody");
        opens(visitor, "contact");
        picks(visitor, "whose", "contact");
        sends(visitor, "contact-person");
        sends(visitor, "contact-person", "mistake");
        opens(visitor, "contact");
        picks(visitor, "whose", "own");
        types(visitor, "email", "grey@");
        sends(visitor, "contact", "email-mistake");
        types(visitor, "email", "grey@gmial.com");
        types(visitor, "phone", "12");
        sends(visitor, "safety");
        picks(visitor, "wishes", "call");
        picks(visitor, "wishes", "do-not-call");
        sends(visitor, "safety", "mistake");
    }

    private static void readsAgain(Visitor visitor) {
        visitor.page().locator("input[name=wishes][value=call]").uncheck(new Locator.UncheckOptions().setForce(true));
        sends(visitor, "need");
        types(visitor, "need", "x".repeat(2_001));
        sends(visitor, "need", "mistake");
        types(visitor, "need", "");
        sends(visitor, "check", "doubtful");
        visitor.opens("/" + visitor.words().language() + "/confirmation").looks("confirmation-over");
    }

    /** The right of a page to be sent is lost with its cookie; a browser opened again knows only the draft. */
    private static void comesBack(Visitor visitor) {
        opens(visitor, "safety");
        forgets(visitor, "__Host-csrf");
        sends(visitor, "safety", "unverified");
        visitor.page().context().cookies().stream()
                .map(cookie -> cookie.name)
                .filter(name -> !name.equals("__Host-draft"))
                .forEach(name -> forgets(visitor, name));
        opens(visitor, "need");
    }

    private static void opens(Visitor visitor, String page) {
        visitor.opens("/" + visitor.words().language() + "/" + page).looks();
    }

    private static void picks(Visitor visitor, String name, String value) {
        visitor.page().locator("input[name=" + name + "][value=" + value + "]").check(forced());
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    private static void types(Visitor visitor, String name, String text) {
        visitor.page().locator("main [name=" + name + "]").fill(text);
    }

    private static void sends(Visitor visitor, String page) {
        sends(visitor, page, "");
    }

    /** Presses the button of the page, by key since an open list may cover it, arrives at {@code page} and looks at it in the state of that name. */
    private static void sends(Visitor visitor, String page, String state) {
        visitor.page()
                .locator("#page-form button[type=submit]:visible:not([name])")
                .last()
                .press("Enter");
        visitor.page().waitForLoadState();
        assertThat(visitor.where()).isEqualTo(page);
        assertThat(visitor.page().locator("[data-mistakes]").count())
                .as("a mistake is told on %s %s", page, state)
                .isEqualTo(state.endsWith("mistake") || WRONG.contains(state) ? 1 : 0);
        visitor.looks(state.isEmpty() ? page : page + "-" + state);
    }

    private static void forgets(Visitor visitor, String cookie) {
        visitor.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
    }
}
