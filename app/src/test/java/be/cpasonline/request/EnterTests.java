package be.cpasonline.request;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.HandEntries.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.register.Registers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that an agent enters by hand. START is 2 June 2026. */
@ServiceTest
class EnterTests {

    private static final CentreNumber HERE = new CentreNumber(101);
    private static final CentreNumber ELSEWHERE = new CentreNumber(102);

    private final CentreAgent agent = new CentreAgent(UUID.randomUUID(), HERE, Set.of(), Role.HANDLER);
    private final AidRequests requests;
    private final Registers registers;
    private final JdbcClient reality;

    @Autowired
    EnterTests(AidRequests requests, Registers registers, TestDatabase database) {
        this.requests = requests;
        this.registers = registers;
        this.reality = JdbcClient.create(database.superuser());
    }

    @Test
    void whatWasEnteredIsWhatIsOpened() {
        var signature = new Signature(Signature.Signatory.APPLICANT, LocalDate.parse("2026-06-01"));
        var entry = aHandEntry().signed(signature).made();
        var opened = opened(this.requests.enter(entry, this.agent, MovableClock.START));
        assertThat(opened.applicant()).isEqualTo(entry.applicant());
        assertThat(opened.identification()).isEqualTo(entry.identification());
        assertThat(opened.channel()).isEqualTo(Channel.ORAL);
        assertThat(opened.submittedAt()).isEqualTo(MovableClock.START);
        assertThat(opened.ground()).isEmpty();
        assertThat(opened.circumstances()).isEmpty();
        assertThat(opened.byHand()).hasValueSatisfying(hand -> {
            assertThat(hand.enteredBy()).isEqualTo(this.agent.agent());
            assertThat(hand.signature()).contains(signature);
            assertThat(hand.transferredFrom()).isEmpty();
        });
    }

    @Test
    void aDayThatIsNoWorkingDayStaysTheDayOfReception() {
        var whitMonday = aHandEntry().by(new Intake.Written(on("2026-05-25"))).made();
        var opened = opened(this.requests.enter(whitMonday, this.agent, MovableClock.START));
        assertThat(opened.received().day()).isEqualTo("2026-05-25");
        assertThat(opened.deadlines().competence()).isEqualTo("2026-05-30");
        assertThat(opened.deadlines().decision()).isEqualTo("2026-06-24");
    }

    @Test
    void aTransferKeepsTheFirstDayAndRunsFromTheSending() {
        var entry = aHandEntry()
                .transferredFrom(ELSEWHERE, "2026-05-20", "2026-05-22")
                .made();
        var opened = opened(this.requests.enter(entry, this.agent, MovableClock.START));
        assertThat(opened.received().day()).isEqualTo("2026-05-20");
        assertThat(opened.startedOn()).isEqualTo("2026-05-22");
        assertThat(opened.deadlines().decision()).isEqualTo("2026-06-21");
        assertThat(opened.deadlines().competence())
                .as("five working days after Friday 22 May, Whit Monday not counted")
                .isEqualTo("2026-06-01");
        assertThat(opened.byHand().flatMap(ByHand::transferredFrom)).contains(ELSEWHERE);
    }

    @Test
    void theSameSheetTwiceIsOneRequest() {
        var entry = aHandEntry().made();
        var first = this.requests.enter(entry, this.agent, MovableClock.START);
        assertThat(this.requests.enter(entry, this.agent, MovableClock.START.plusSeconds(1)))
                .isEqualTo(first);
    }

    @Test
    void aSheetOfAnotherCentreIsRefused() {
        var draft = Submissions.aDraft();
        this.requests.enter(aHandEntry().ofDraft(draft).made(), this.agent, MovableClock.START);
        var other = new CentreAgent(UUID.randomUUID(), ELSEWHERE, Set.of(), Role.HANDLER);
        assertThatThrownBy(() -> this.requests.enter(aHandEntry().ofDraft(draft).made(), other, MovableClock.START))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatLiesAheadIsRefused() {
        var ahead = List.of(
                aHandEntry().by(new Intake.Oral(on("2026-06-03"))).made(),
                aHandEntry()
                        .transferredFrom(ELSEWHERE, "2026-06-01", "2026-06-03")
                        .made(),
                aHandEntry()
                        .signed(new Signature(Signature.Signatory.APPLICANT, LocalDate.parse("2026-06-03")))
                        .made());
        assertThat(ahead)
                .allSatisfy(
                        entry -> assertThatThrownBy(() -> this.requests.enter(entry, this.agent, MovableClock.START))
                                .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> aHandEntry().transferredFrom(ELSEWHERE, "2026-06-02", "2026-06-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLateEntryCountsInTheYearOfItsReception() {
        var centre = new CentreAgent(UUID.randomUUID(), new CentreNumber(103), Set.of(), Role.HANDLER);
        var late = aHandEntry().by(new Intake.Oral(on("2025-12-31")));
        assertThat(numberOf(this.requests.enter(aHandEntry().made(), centre, MovableClock.START)))
                .isEqualTo(1);
        assertThat(numberOf(this.requests.enter(late.made(), centre, MovableClock.START)))
                .isEqualTo(1);
        var again = late.ofDraft(Submissions.aDraft()).made();
        assertThat(numberOf(this.requests.enter(again, centre, MovableClock.START)))
                .isEqualTo(2);
    }

    @Test
    void nobodyIsWrittenTo() {
        var receipt = this.requests.enter(aHandEntry().made(), this.agent, MovableClock.START);
        var orders = "select (select count(*) from cpas.mail where request = :request)"
                + " + (select count(*) from cpas.untold where request = :request)";
        assertThat(this.reality
                        .sql(orders)
                        .param("request", receipt.request())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itCanBeFoundLikeAnyOther() {
        var receipt = this.requests.enter(aHandEntry().made(), this.agent, MovableClock.START);
        assertThat(this.reality
                        .sql("select purpose from cpas.blind_index where request = ? order by 1")
                        .param(receipt.request())
                        .query(String.class)
                        .list())
                .containsExactly("number", "word", "word");
    }

    private int numberOf(Receipt receipt) {
        return this.registers
                .entry(receipt.centre(), receipt.request())
                .orElseThrow()
                .number();
    }

    private AidRequest opened(Receipt receipt) {
        return this.requests.find(HERE, receipt.request()).orElseThrow();
    }
}
