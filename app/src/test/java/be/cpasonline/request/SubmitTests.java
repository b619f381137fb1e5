package be.cpasonline.request;

import static be.cpasonline.request.Submissions.aDraft;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.competence.Facts;
import be.cpasonline.competence.Ground;
import be.cpasonline.identity.Identification;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SubmitTests {

    private final AidRequests requests;
    private final JdbcClient reality;

    @Autowired
    SubmitTests(AidRequests requests, TestDatabase database) {
        this.requests = requests;
        this.reality = JdbcClient.create(database.superuser());
    }

    @Test
    void whatWasSubmittedIsWhatTheCentreOpens() {
        var submission = aSubmission()
                .needing("Deux lignes\r\net l'apostrophe de l’aide")
                .made();
        var receipt = this.requests.submit(submission, MovableClock.START);
        var opened = this.requests.find(receipt.centre(), receipt.request()).orElseThrow();
        assertThat(opened.reference()).isEqualTo(receipt.reference());
        assertThat(opened.applicant()).isEqualTo(submission.applicant());
        assertThat(opened.identification()).isEqualTo(submission.identification());
        assertThat(opened.reachability()).isEqualTo(submission.reachability());
        assertThat(opened.need()).contains("Deux lignes\net l'apostrophe de l’aide");
        assertThat(opened.circumstances()).contains(Circumstances.of(submission.facts()));
        assertThat(opened.submittedAt()).isEqualTo(MovableClock.START);
        assertThat(opened.received().day()).isEqualTo("2026-06-02");
        assertThat(opened.municipality()).contains(Submissions.NAMUR);
        assertThat(opened.ground()).contains(Ground.GENERAL);
    }

    @Test
    void everyWayOfIdentificationComesBackAsItWas() {
        var number = aSubmission().identification().number();
        for (var way : new Identification[] {
            new Identification.ByEid(number, 500),
            new Identification.ByEid(Optional.empty(), 500),
            new Identification.ByItsme(number, 450),
            new Identification.ByOtherStrongLogin(number, 450),
            new Identification.WithoutNationalNumber()
        }) {
            var receipt = this.requests.submit(aSubmission().identified(way).made(), MovableClock.START);
            assertThat(this.requests.find(receipt.centre(), receipt.request()))
                    .map(AidRequest::identification)
                    .contains(way);
        }
    }

    @Test
    void anotherCentreFindsNothing() {
        var receipt = this.requests.submit(aSubmission().made(), MovableClock.START);
        var another = new CentreNumber(receipt.centre().value() % 9999 + 1);
        assertThat(this.requests.find(another, receipt.request())).isEmpty();
    }

    @Test
    void theMailOfARequestOpensThatRequest() {
        var receipt = this.requests.submit(aSubmission().made(), MovableClock.START);
        assertThat(this.requests.findForMail(receipt.request()))
                .map(AidRequest::reference)
                .contains(receipt.reference());
        assertThat(this.requests.findForMail(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theSameDraftReturnsTheFirstReceiptEvenIfTheCentreWouldNowDiffer() {
        var draft = aDraft();
        var first = this.requests.submit(aSubmission().ofDraft(draft).made(), MovableClock.START);
        var again = aSubmission().ofDraft(draft).residingIn(Submissions.LEUVEN).made();
        assertThat(this.requests.submit(again, MovableClock.START.plusSeconds(60)))
                .isEqualTo(first);
        var placed = aSubmission().ofDraft(draft).with(nothingKnown()).made();
        assertThat(this.requests.submit(placed, MovableClock.START)).isEqualTo(first);
        assertThat(requestsOf(draft)).isEqualTo(1);
    }

    @Test
    void aPersonWhomNothingPlacesIsNotSentSomewhere() {
        var draft = aDraft();
        var nowhere = aSubmission().ofDraft(draft).with(nothingKnown()).made();
        assertThatThrownBy(() -> this.requests.submit(nowhere, MovableClock.START))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(requestsOf(draft)).isZero();
    }

    @Test
    void keysSortByTimeAndNothingShownOutsideTells() {
        var earlier = this.requests.submit(aSubmission().made(), MovableClock.START);
        var later = this.requests.submit(aSubmission().made(), MovableClock.START.plusMillis(5));
        assertThat(earlier.request().version()).isEqualTo(7);
        assertThat(earlier.request().toString()).isLessThan(later.request().toString());
        var shown = this.reality
                .sql("select public_id from cpas.aid_request where id = ?")
                .param(later.request())
                .query(UUID.class)
                .single();
        assertThat(shown.version()).isEqualTo(4);
    }

    private int requestsOf(DraftClaim draft) {
        return this.reality
                .sql("select count(*) from cpas.claim c join cpas.aid_request r on r.id = c.request where draft = ?")
                .param(draft.hash())
                .query(Integer.class)
                .single();
    }

    private static Facts nothingKnown() {
        return new Facts(
                false, false, false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
