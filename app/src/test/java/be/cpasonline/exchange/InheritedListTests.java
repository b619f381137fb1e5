package be.cpasonline.exchange;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestIssuer;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.request.AidRequests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Borsbeek became part of Antwerp: what its centre holds comes to the software of Antwerp, with its name. Circular § 7. */
class InheritedListTests extends SoftwareVisit {

    private static final CentreNumber ANTWERP = new CentreNumber(2);
    private static final int BORSBEEK = 566;

    private final AidRequests requests;
    private String before = "";

    @Autowired
    InheritedListTests(MockMvc mvc, AidRequests requests) {
        super(mvc);
        this.requests = requests;
    }

    @BeforeEach
    void whateverOtherTestsLeftIsPassed() throws Exception {
        sentToBorsbeek();
        var last = read(ANTWERP, "/aidRequests?pageSize=500");
        assertThat(last.has("next")).isFalse();
        this.before = last.get("cursor").stringValue();
    }

    @Test
    void whatTheFormerCentreHoldsIsListedAndReadWithItsName() throws Exception {
        var id = sentToBorsbeek();

        var page = read(ANTWERP, "/aidRequests?after=" + this.before);
        assertThat(ids(page)).containsExactly(id);
        assertThat(page.at("/items/0/formerCentre/centreNumber").intValue()).isEqualTo(BORSBEEK);
        var read = read(ANTWERP, "/aidRequests/" + id);
        assertThat(read.at("/formerCentre/centreNumber").intValue()).isEqualTo(BORSBEEK);
        assertThat(got(ANTWERP, "/aidRequests/" + id + "/acknowledgement").getStatus())
                .isEqualTo(200);
    }

    @Test
    void whoFollowedOnlyTheOwnJournalBeforeTheMergerGetsAllOfTheFormerCentreAsNewAndNothingOwnTwice() throws Exception {
        var positions = new TreeMap<>(Cursor.read(this.before).orElseThrow().positions());
        assertThat(positions.remove(BORSBEEK)).isPositive();
        var ofThatTime = new Cursor(positions).written();

        var page = read(ANTWERP, "/aidRequests?pageSize=500&after=" + ofThatTime);
        assertThat(page.get("items").size()).isPositive();
        assertThat(page.get("items"))
                .allSatisfy(
                        item -> assertThat(item.at("/formerCentre/centreNumber").intValue())
                                .isEqualTo(BORSBEEK));
        assertThat(page.get("cursor").stringValue()).isEqualTo(this.before);
    }

    @Test
    void theSoftwareOfTheCentreThatEndedIsToldTheSuccessorAndNothingElse() throws Exception {
        var id = sentToBorsbeek();
        var token = TestIssuer.running().token().ofCentre(BORSBEEK).written();
        for (var path : new String[] {"/aidRequests", "/aidRequests/" + id, "/changes", "/registerEntries?"}) {
            var problem = problem(403, getting(path).header("Authorization", "Bearer " + token));
            assertThat(problem.get("type").stringValue()).endsWith(":endedCentre");
            assertThat(problem.at("/successor/centreNumber").intValue()).isEqualTo(ANTWERP.value());
        }
    }

    /** Sent while that municipality stood. */
    private String sentToBorsbeek() {
        var submission = aSubmission().residingIn(new NisCode(11007), LocalDate.of(2024, 12, 3));
        return this.requests
                .submit(submission.made(), Instant.parse("2024-12-03T09:00:00Z"))
                .publicId()
                .toString();
    }
}
