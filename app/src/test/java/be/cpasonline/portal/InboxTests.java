package be.cpasonline.portal;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.language.Language;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import be.cpasonline.request.TellTales;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@ServiceTest
class InboxTests {

    /** Where no other test files anything. */
    private static final NisCode VIRTON = new NisCode(85_045);

    /** A centre to which no test files anything. */
    private static final CentreNumber EMPTY = new CentreNumber(9_777);

    private final MockMvc mvc;
    private final AidRequests requests;
    private final MovableClock clock;
    private final Receipt receipt;

    @Autowired
    InboxTests(MockMvc mvc, AidRequests requests, MovableClock clock) {
        this.mvc = mvc;
        this.requests = requests;
        this.clock = clock;
        this.receipt = requests.submit(TellTales.submission().made(), MovableClock.START);
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Non lue|Numéro national non vérifié|encore 5 jours|02/06/2026 10:00",
                "nl|Ongelezen|Rijksregisternummer niet nagekeken|nog 5 dagen|02/06/2026 10:00",
                "de|Ungelesen|Nationalregisternummer nicht geprüft|noch 5 Tage|02.06.2026 10:00"
            })
    void aRequestIsListedInTheReadersLanguageAndDates(
            String language, String unread, String identity, String left, String sent) {
        assertThat(rowIn(visit().reads(latest(language))))
                .contains(unread, identity, sent)
                .containsIgnoringCase(left);
    }

    @Test
    void nothingOfThePersonStandsInTheListNorInItsAddresses() {
        var page = visit().reads(latest("fr"));
        assertThat(page).contains(this.receipt.reference().value());
        TellTales.assertNoneIn("the inbox", page);
    }

    @Test
    void beingListedMakesNothingRead() {
        visit().reads(latest("fr"));
        assertThat(rowIn(visit().reads(latest("fr")))).contains("Non lue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "unread", "competence", "decision", "overdue", "closed"})
    void anEmptyListSaysWhatWillCome(String filter) {
        for (var language : List.of(Language.FRENCH, Language.DUTCH, Language.GERMAN)) {
            var page = new PortalVisit(this.mvc, Agents.readerOf(EMPTY))
                    .reads("/portal/" + language.tag() + "/inbox?show=" + filter);
            var texts = ShownRows.TEXTS.in(language);
            assertThat(page).contains(texts.get("empty." + filter), texts.get("empty." + filter + ".next"));
        }
    }

    @Test
    void reloadingSaysWhatIsNewSince() {
        var here = aSubmission().residingIn(VIRTON);
        var centre = this.requests.submit(here.made(), MovableClock.START).centre();
        var agent = new PortalVisit(this.mvc, Agents.handlerOf(centre));
        var first = agent.opens("/portal/fr/inbox");
        this.clock.moveBy(Duration.ofMinutes(10));
        var second = again(agent, first);
        var fresh = this.requests.submit(
                here.ofDraft(Submissions.aDraft()).made(), this.clock.instant().plusSeconds(30));
        this.clock.moveBy(Duration.ofMinutes(5));
        var page = PortalVisit.text(again(agent, second));
        assertThat(page).contains("1 nouvelle demande depuis votre dernier regard, le 02/06/2026 10:10");
        assertThat(fresh.reference().value()).isNotEmpty();
    }

    private static MvcResult again(PortalVisit agent, MvcResult before) {
        var cookie = Objects.requireNonNull(before.getResponse().getCookie("__Host-look"));
        assertThat(cookie.getValue()).matches("[0-9.]+");
        return agent.performs(get("/portal/fr/inbox").cookie(cookie));
    }

    @Test
    void aMistypedAddressShowsTheWholeList() {
        for (var query : List.of("show=x", "sort=x", "from=x", "from=after~%00~x", "reversed=x", "from=after~1~A")) {
            assertThat(visit().opens("/portal/fr/inbox?" + query).getResponse().getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void anotherCentreSeesNothingWhateverItAsks() {
        var other = new PortalVisit(this.mvc, Agents.administratorOf(EMPTY));
        var reference = this.receipt.reference().value();
        for (var query : List.of("", "show=all&sort=submitted", "from=before~9~Z", "centre=" + this.receipt.centre())) {
            assertThat(other.reads("/portal/fr/inbox?" + query)).doesNotContain(reference);
        }
        for (var about : List.of(reference, reference.substring(5), "Zwyxvuts", "13031377700")) {
            assertThat(PortalVisit.text(other.sends("/portal/fr/search", "about", about)))
                    .doesNotContain(this.receipt.publicId().toString());
        }
    }

    @Test
    void aSearchAnswersWithoutAnyPersonalAddress() {
        var result = visit().sends("/portal/fr/search", "about", "zwyxvuts");
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        var page = PortalVisit.text(result);
        assertThat(page).contains(this.receipt.publicId().toString());
        assertThat(Pattern.compile("(?:href|action)=\"[^\"]*(?i:zwyxvuts)")
                        .matcher(page)
                        .find())
                .isFalse();
        assertThat(page).containsPattern("<title>[^<]*Recherche[^<]*</title>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85.07.30-033.29|Ces chiffres ne forment pas un numéro national",
                "'  '|Écrivez une référence",
                "Xyzabc|Aucune demande trouvée"
            })
    void aSearchThatFindsNothingSaysWhy(String about, String said) {
        assertThat(PortalVisit.text(visit().sends("/portal/fr/search", "about", about)))
                .contains(said);
    }

    /** The newest entries first, so that the one of this test stands on the first page of a shared database. */
    private static String latest(String language) {
        return "/portal/" + language + "/inbox?sort=number";
    }

    private String rowIn(String page) {
        var from = page.indexOf(this.receipt.publicId().toString());
        assertThat(from).as("the request in the list").isPositive();
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private PortalVisit visit() {
        return new PortalVisit(this.mvc, Agents.handlerOf(this.receipt.centre()));
    }
}
