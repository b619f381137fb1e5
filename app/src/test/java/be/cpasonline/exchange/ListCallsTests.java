package be.cpasonline.exchange;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.HandEntries;
import be.cpasonline.request.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The list of Zwevegem, whose neighbour Avelgem sees nothing of it. */
class ListCallsTests extends SoftwareVisit {

    private static final NisCode ZWEVEGEM = new NisCode(34_042);
    private static final NisCode AVELGEM = new NisCode(34_003);

    private final AidRequests requests;
    private final Registers registers;
    private final JdbcClient superuser;
    private String before = "";
    private CentreNumber centre = new CentreNumber(1);

    @Autowired
    ListCallsTests(MockMvc mvc, AidRequests requests, Registers registers, TestDatabase database) {
        super(mvc);
        this.requests = requests;
        this.registers = registers;
        this.superuser = JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void whateverOtherTestsLeftIsPassed() throws Exception {
        this.centre = filed(ZWEVEGEM, MovableClock.START).centre();
        var last = read(this.centre, "/aidRequests?pageSize=500");
        assertThat(last.has("next")).isFalse();
        this.before = last.get("cursor").stringValue();
    }

    @Test
    void whoeverFollowsTheCursorMissesNothingAndGetsNothingTwice() throws Exception {
        var filed = new ArrayList<String>();
        for (int one = 0; one < 7; one++) {
            filed.add(id(filed(ZWEVEGEM, MovableClock.START.plusSeconds(one))));
        }
        var page = read(this.centre, "/aidRequests?pageSize=3&after=" + this.before);
        assertThat(ids(page)).isEqualTo(filed.subList(0, 3));

        filed.add(id(filed(ZWEVEGEM, MovableClock.START.minus(Duration.ofDays(1)))));
        assertThat(followed(this.centre, page.get("cursor").stringValue(), 2)).isEqualTo(filed.subList(3, 8));
        assertThat(followed(this.centre, this.before, 3)).isEqualTo(filed);
    }

    @Test
    void aListMakesNothingReadAndTheTrailKeepsTheLook() throws Exception {
        filed(ZWEVEGEM, MovableClock.START);
        var looks = looks();
        var item = read(this.centre, "/aidRequests?after=" + this.before)
                .get("items")
                .get(0);

        assertThat(item.get("read").booleanValue()).isFalse();
        assertThat(read(this.centre, "/aidRequests?after=" + this.before)
                        .get("items")
                        .get(0)
                        .get("read")
                        .booleanValue())
                .isFalse();
        assertThat(looks()).isEqualTo(looks + 2);
    }

    @Test
    void whileNothingChangesTheAnswerIsShortAndNotKept() throws Exception {
        var first = got(this.centre, "/aidRequests?after=" + this.before);
        var tag = first.getHeader("ETag");
        assertThat(first.getHeader("Retry-After")).isEqualTo("60");
        var looks = looks();

        var again = answer(as(this.centre, getting("/aidRequests?after=" + this.before))
                .header("If-None-Match", Objects.requireNonNull(tag)));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentLength()).isZero();
        assertThat(again.getHeader("Retry-After")).isEqualTo("60");
        assertThat(looks()).isEqualTo(looks);

        filed(ZWEVEGEM, MovableClock.START);
        var changed = answer(as(this.centre, getting("/aidRequests?after=" + this.before))
                .header("If-None-Match", Objects.requireNonNull(tag)));
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(ids(json(changed))).hasSize(1);
    }

    @Test
    void filtersNarrowTheList() throws Exception {
        var early = filed(ZWEVEGEM, Instant.parse("2026-03-02T09:00:00Z"));
        var late = filed(ZWEVEGEM, MovableClock.START);
        var agent = Agents.handlerOf(this.centre);
        var byHand = this.requests.enter(HandEntries.aHandEntry().made(), agent, MovableClock.START);
        this.registers.of(agent).open(late.publicId(), MovableClock.START.plusSeconds(60));

        assertThat(listed("&receptionDateTo=2026-03-31")).containsExactly(id(early));
        assertThat(listed("&receptionDateFrom=2026-04-01")).containsExactly(id(late), id(byHand));
        assertThat(listed("&unread=true")).containsExactly(id(early));
        assertThat(listed("&unread=false")).containsExactly(id(late), id(byHand));
        assertThat(listed("&channel=online")).containsExactly(id(early), id(late));
        assertThat(listed("&channel=oral&channel=written&channel=online")).contains(id(early), id(late));
        assertThat(listed("&changedSince=2026-06-01T10:01:00%2B02:00")).doesNotContain(id(early));
        assertThat(listed("&unread=true&channel=transfer")).isEmpty();
    }

    @Test
    void anotherCentreSeesNothingOfIt() throws Exception {
        var here = filed(ZWEVEGEM, MovableClock.START);
        var there = filed(AVELGEM, MovableClock.START);

        assertThat(followed(there.centre(), "", 500)).contains(id(there)).doesNotContain(id(here));
        assertThat(ids(read(there.centre(), "/aidRequests?after=" + this.before)))
                .contains(id(there))
                .doesNotContain(id(here));
        assertThat(followed(this.centre, "", 500)).contains(id(here)).doesNotContain(id(there));
    }

    @ParameterizedTest
    @CsvSource({
        "after=nonsense, after, schemaViolation",
        "after=, after, schemaViolation",
        "pageSize=0, pageSize, schemaViolation",
        "pageSize=501, pageSize, schemaViolation",
        "pageSize=1e2, pageSize, schemaViolation",
        "unread=yes, unread, schemaViolation",
        "channel=pigeon, channel, schemaViolation",
        "receptionDateFrom=2026-02-30, receptionDateFrom, schemaViolation",
        "receptionDateFrom=2026-06-02&receptionDateTo=2026-06-01, receptionDateTo, invalidInput",
        "changedSince=yesterday, changedSince, schemaViolation",
        "ssin=85073003328, ssin, unknownInput",
        "unread=true&unread=true, unread, schemaViolation"
    })
    void whatTheContractDoesNotNameIsRefused(String query, String name, String kind) throws Exception {
        var issue = problem(400, as(this.centre, getting("/aidRequests?" + query)))
                .get("issues")
                .get(0);

        assertThat(issue.get("name").stringValue()).isEqualTo(name);
        assertThat(issue.get("type").stringValue()).endsWith(":" + kind);
        assertThat(issue.has("value")).isFalse();
    }

    private List<String> listed(String filter) throws Exception {
        return ids(read(this.centre, "/aidRequests?pageSize=500&after=" + this.before + filter));
    }

    private int looks() {
        return this.superuser
                .sql("select count(*) from cpas.trail where centre = :centre and act = 'list'")
                .param("centre", this.centre.value())
                .query(Integer.class)
                .single();
    }

    private Receipt filed(NisCode where, Instant at) {
        return this.requests.submit(aSubmission().residingIn(where).made(), at);
    }

    private static String id(Receipt receipt) {
        return receipt.publicId().toString();
    }
}
