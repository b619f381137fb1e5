package be.cpasonline.handling;

import static be.cpasonline.request.Submissions.aSubmission;
import static be.cpasonline.request.Submissions.municipality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.NationalNumbers;
import be.cpasonline.inbox.Filter;
import be.cpasonline.inbox.Inboxes;
import be.cpasonline.inbox.Row;
import be.cpasonline.inbox.Same;
import be.cpasonline.inbox.Search;
import be.cpasonline.inbox.View;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.RawSql;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Fosses and Mettet go up in Profondeville on 3 June 2026: who filed there and to the successor is known again. */
@ServiceTest
class SamePersonAfterAMergerTests extends ActVisits {

    private static final NisCode FOSSES = new NisCode(92_048);
    private static final NisCode METTET = new NisCode(92_087);
    private static final NisCode PROFONDEVILLE = new NisCode(92_101);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 3);
    private static final Instant AFTER = MovableClock.START.plus(Duration.ofDays(2));
    private static final AtomicInteger COUNT = new AtomicInteger(500);

    private final ApplicationContext context;
    private final Inboxes inboxes;
    private final WelfareCentres centres;
    private final NationalNumber number = NationalNumbers.bornOn("1958-03-04")
            .counting(COUNT.incrementAndGet())
            .number();
    private final Submissions proven =
            aSubmission().identified(new Identification.ByEid(Optional.of(this.number), 500));
    private Optional<DatedMerger> merger = Optional.empty();

    @Autowired
    SamePersonAfterAMergerTests(
            MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock, ApplicationContext context) {
        super(mvc, requests, registers, clock);
        this.context = context;
        this.inboxes = context.getBean(Inboxes.class);
        this.centres = context.getBean(WelfareCentres.class);
    }

    @BeforeEach
    void twoCentresEnd() {
        var ended = List.of(centreOf(FOSSES), centreOf(METTET));
        this.merger = Optional.of(DatedMerger.of(this.context, ended, centreOf(PROFONDEVILLE), ENDED));
    }

    @AfterEach
    void theMergerIsTakenBack() {
        this.merger.ifPresent(DatedMerger::takeBack);
    }

    @Test
    void filedBeforeAndAfterIsProposedWithCertaintyAndMergedUnderTheFirstDate() throws Exception {
        var before = filed(this.proven, FOSSES, MovableClock.START);
        var after = filed(this.proven, FOSSES, AFTER);
        assertThat(before.centre()).isEqualTo(centreOf(FOSSES));
        assertThat(after.centre()).isEqualTo(centreOf(PROFONDEVILLE));
        assertThat(this.inboxes.of(successor()).samePerson(after.publicId(), AFTER))
                .extracting(like -> like.row().publicId(), like -> like.certain())
                .containsExactly(tuple(before.publicId(), true));
        assertThat(this.inboxes.of(successor()).samePerson(before.publicId(), AFTER))
                .extracting(like -> like.row().publicId())
                .containsExactly(after.publicId());

        this.clock.moveTo(AFTER);
        assertThat(page(after))
                .contains(before.reference().value(), "(CPAS de Fosses-la-Ville)")
                .doesNotContain("(CPAS de Profondeville)");
        sends(successor(), "fr", after, "merge", "other", before.publicId().toString());
        var merged =
                this.registers.of(successor()).file(after.publicId(), AFTER).orElseThrow();
        assertThat(merged.mergedInto().orElseThrow().first()).isEqualTo(before.publicId());
        assertThat(merged.clocks(FIRST).competence().until()).isEqualTo(FIRST.plusDays(5));
        assertThat(page(after)).contains("sentence-" + before.reference());
    }

    @Test
    void twoCentresThatEndedInOneAreComparedWithEachOtherAndTheListMarksThem() {
        var one = filed(this.proven, FOSSES, MovableClock.START);
        var two = filed(
                aSubmission().identified(new Identification.ByDeclaredNumber(this.number)),
                METTET,
                MovableClock.START.plusSeconds(60));
        var three = filed(this.proven, PROFONDEVILLE, AFTER);
        assertThat(same(one)).isEqualTo(Same.CERTAIN);
        assertThat(same(two)).isEqualTo(Same.PROPOSED);
        assertThat(same(three)).isEqualTo(Same.CERTAIN);
        assertThat(this.inboxes.of(successor()).samePerson(two.publicId(), AFTER))
                .extracting(like -> like.row().publicId(), like -> like.certain())
                .containsExactlyInAnyOrder(tuple(one.publicId(), false), tuple(three.publicId(), false));
    }

    @Test
    void anEqualNameAndBirthIsAProposalToo() {
        var somebody = aSubmission()
                .by(new Applicant(
                        "Zonderling",
                        Optional.of("Jo"),
                        Optional.of(LocalDate.of(1950, 1, 1).plusDays(COUNT.incrementAndGet())),
                        Optional.empty()))
                .identified(new Identification.WithoutNationalNumber());
        var before = filed(somebody, FOSSES, MovableClock.START);
        var after = filed(somebody, FOSSES, AFTER);
        assertThat(same(before)).isEqualTo(Same.PROPOSED);
        assertThat(same(after)).isEqualTo(Same.PROPOSED);
    }

    @Test
    void nameAndNumberFindBoth() {
        var somebody = this.proven.by(new Applicant(
                "Vindbaar" + COUNT.incrementAndGet(), Optional.of("Jo"), Optional.empty(), Optional.empty()));
        var before = filed(somebody, FOSSES, MovableClock.START);
        var after = filed(somebody, FOSSES, AFTER);
        for (var typed : List.of(this.number.readable(), somebody.applicant().fullName())) {
            assertThat(found(successor(), typed))
                    .extracting(Row::publicId)
                    .containsExactlyInAnyOrder(before.publicId(), after.publicId());
        }
    }

    @Test
    void aForeignCentreIsNeverToldNorTells() {
        var here = filed(this.proven, FOSSES, MovableClock.START);
        var foreign = filed(this.proven, Submissions.LEUVEN, MovableClock.START);
        assertThat(same(here)).isEqualTo(Same.NO);
        assertThat(this.inboxes.of(successor()).samePerson(here.publicId(), AFTER))
                .isEmpty();
        assertThat(this.inboxes.of(successor()).samePerson(foreign.publicId(), AFTER))
                .isEmpty();
        var stranger = Agents.handlerOf(foreign.centre(), new CentreNumber(9_002));
        assertThat(this.inboxes.of(stranger).samePerson(here.publicId(), AFTER)).isEmpty();
        assertThat(this.inboxes.of(stranger).samePerson(foreign.publicId(), AFTER))
                .isEmpty();
        var reach = successor().reach().stream().map(CentreNumber::toString).toList();
        for (var table : List.of("blind_index", "sealed_request", "data_key")) {
            assertThat(new RawSql(this.context.getBean(TestDatabase.class).service())
                            .as(
                                    "cpas_application",
                                    String.join(",", reach),
                                    "",
                                    "select count(*) from " + table + " where request = '" + foreign.request() + "'"))
                    .as(table)
                    .isEqualTo(0L);
        }
    }

    @Test
    void noListAndNoSearchCostsTheSuccessorMoreThanThreeRoundTrips() {
        var before = filed(this.proven, FOSSES, MovableClock.START);
        var wide = this.inboxes.of(successor());
        assertThat(wide.page(View.first(), AFTER, AFTER).rows()).isNotEmpty().noneMatch(Row::read);
        assertThat(Filter.values()).allSatisfy(filter -> atMostThree(() -> wide.page(View.of(filter), AFTER, AFTER)));
        assertThat(List.of(this.number.readable(), "Peeters", before.reference().value()))
                .allSatisfy(typed -> atMostThree(() -> found(successor(), typed)));
        atMostThree(() -> wide.samePerson(before.publicId(), AFTER));
    }

    private static void atMostThree(Runnable question) {
        assertThat(RoundTrips.of(question)).isLessThanOrEqualTo(3);
    }

    private Same same(Receipt receipt) {
        return found(successor(), receipt.reference().value()).getFirst().samePerson();
    }

    private List<Row> found(CentreAgent agent, String typed) {
        return this.inboxes.of(agent).search(Search.typed(typed, ENDED).orElseThrow(), AFTER);
    }

    private String page(Receipt receipt) throws Exception {
        return opens(successor(), "fr", receipt, "merge").getContentAsString(StandardCharsets.UTF_8);
    }

    private Receipt filed(Submissions submission, NisCode where, Instant at) {
        return this.requests.submit(
                submission.ofDraft(Submissions.aDraft()).residingIn(where).made(), at);
    }

    private CentreAgent successor() {
        var successor = centreOf(PROFONDEVILLE);
        return Agents.handlerOf(
                successor, this.centres.inheritedBy(successor, ENDED).toArray(CentreNumber[]::new));
    }

    private CentreNumber centreOf(NisCode code) {
        return this.centres.of(municipality(code), FIRST).number();
    }
}
