package be.cpasonline.records;

import static be.cpasonline.records.RegisterVisit.text;
import static be.cpasonline.request.HandEntries.aHandEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The limits of a centre in a calendar program. */
@ServiceTest
class CalendarTests {

    private static final CentreNumber HERE = new CentreNumber(231);
    private static final Pattern ADDRESS = Pattern.compile("/portal/calendar/[A-Za-z0-9_-]{43}\\.ics");

    private final MockMvc mvc;
    private final AidRequests requests;
    private final RegisterVisit administrator;

    @Autowired
    CalendarTests(MockMvc mvc, AidRequests requests) {
        this.mvc = mvc;
        this.requests = requests;
        this.administrator = new RegisterVisit(mvc, Agents.administratorOf(HERE));
    }

    @Test
    void whoKnowsTheAddressReadsLimitsAndNoPerson() throws Exception {
        var receipt = this.requests.enter(
                aHandEntry()
                        .transferredFrom(new CentreNumber(232), "2026-05-20", "2026-05-28")
                        .made(),
                this.administrator.agent(),
                MovableClock.START);
        var feed = subscribed(made());
        assertThat(feed.getStatus()).isEqualTo(200);
        assertThat(feed.getContentType()).startsWith("text/calendar");
        assertThat(feed.getHeader("Cache-Control")).contains("no-store");
        var reference = receipt.reference().value();
        var whole = text(feed).replace("\r\n ", "");
        assertThat(whole)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains(
                        "DTSTART;VALUE=DATE:20260604",
                        "DTSTART;VALUE=DATE:20260627",
                        "Bevoegdheidsconflict: laatste dag voor " + reference,
                        "Beslissing: laatste dag voor " + reference)
                .doesNotContain("Maes", "Karim");
        assertThat(text(feed).lines().mapToInt(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75);
    }

    @Test
    void anotherCentresLimitsAreNotThere() throws Exception {
        var foreign =
                this.requests.enter(aHandEntry().made(), Agents.handlerOf(new CentreNumber(233)), MovableClock.START);
        assertThat(text(subscribed(made()))).doesNotContain(foreign.reference().value());
    }

    @Test
    void aRevokedOrReplacedAddressIsGone() throws Exception {
        var first = made();
        var second = made();
        assertThat(subscribed(first).getStatus()).isEqualTo(404);
        assertThat(subscribed(second).getStatus()).isEqualTo(200);
        this.administrator.sends("/portal/fr/register/calendar/revocation", Map.of());
        assertThat(subscribed(second).getStatus()).isEqualTo(404);
        assertThat(subscribed("/portal/calendar/" + "A".repeat(43) + ".ics").getStatus())
                .isEqualTo(404);
    }

    @Test
    void theAddressIsShownOnceOnly() {
        var address = made();
        assertThat(this.administrator.reads("/portal/fr/register/calendar"))
                .doesNotContain(address)
                .contains("Une adresse existe depuis");
    }

    @Test
    void onlyAnAdministratorMakesOrRevokes() throws Exception {
        var address = made();
        var handler = new RegisterVisit(this.mvc, Agents.handlerOf(HERE));
        assertThat(handler.sends("/portal/fr/register/calendar", Map.of()).getStatus())
                .isEqualTo(403);
        assertThat(handler.sends("/portal/fr/register/calendar/revocation", Map.of())
                        .getStatus())
                .isEqualTo(403);
        var elsewhere = new RegisterVisit(this.mvc, Agents.administratorOf(new CentreNumber(234)));
        elsewhere.sends("/portal/fr/register/calendar/revocation", Map.of());
        assertThat(subscribed(address).getStatus()).isEqualTo(200);
    }

    private String made() {
        var found = ADDRESS.matcher(text(this.administrator.sends("/portal/fr/register/calendar", Map.of())));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MockHttpServletResponse subscribed(String address) throws Exception {
        return this.mvc.perform(get(address)).andReturn().getResponse();
    }
}
