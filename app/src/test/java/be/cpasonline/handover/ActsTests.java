package be.cpasonline.handover;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestAccessToken;
import be.cpasonline.TestIssuer;
import be.cpasonline.calls.Contract;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.HandEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the software of a centre does with a request, and reads back. */
class ActsTests extends HandoverTest {

    private final MockMvc mvc;

    @Autowired
    ActsTests(MockMvc mvc) {
        super(mvc);
        this.mvc = mvc;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "enrolments|enrolment|{'caseNumber':' 2026/0455 ','agentId':'a-4711'}|'caseNumber':'2026/0455'",
                "contactAttempts|contactAttempt|{'date':'2026-06-03','means':'atTheCentre','reached':true,'note':'ici'}"
                        + "|'contactAttempt':{'date':'2026-06-03','means':'atTheCentre','reached':true,'note':'ici'}",
                "contactAttempts|contactAttempt|{'date':'2026-06-03','means':'email','reached':false}"
                        + "|'contactAttempt':{'date':'2026-06-03','means':'email','reached':false}",
                "competencePositions|competencePosition|{}|'kind':'competencePosition'",
                "problemReports|problemReport|{'kind':'falseOrMissingData','note':'pour nous','message':'pour vous'}"
                        + "|'problemReport':{'kind':'falseOrMissingData','note':'pour nous','message':'pour vous'}",
                "closings|closing|{'agentId':'a.b_c-1'}|'agentId':'a.b_c-1'",
                "outcomes|decision|{'kind':'decision','decision':{'aid':'loyer','result':'inPart','date':'2026-06-05',"
                        + "'remark':'la moitié'}}|'result':'inPart','date':'2026-06-05','noReaction':false,"
                        + "'remark':'la moitié'",
                "outcomes|referral|{'kind':'referral','referral':{'centreNumber':138,'reasons':'y habite',"
                        + "'sentOn':'2026-06-03','toldOn':'2026-06-04'}}|'centreNumber':138,'reasons':'y habite',"
                        + "'sentOn':'2026-06-03','toldOn':'2026-06-04'",
                "outcomes|referral|{'kind':'referral','referral':{'centreNumber':138,'reasons':'y habite',"
                        + "'sentOn':'2026-06-03'}}|'sentOn':'2026-06-03'}",
            })
    void isRecordedAndReadBackAsItWasAnswered(String operation, String kind, String body, String part)
            throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var call = this.mvc
                .perform(software.handing(receipt.publicId().toString(), operation, quoted(body), Software.newKey()))
                .andReturn();
        Contract.asksFor(call);
        Contract.foresees(call);
        var answer = call.getResponse();
        assertThat(answer.getStatus()).isEqualTo(201);
        var act = json(answer);
        assertThat(act.get("kind").stringValue()).isEqualTo(kind);
        assertThat(act.toString()).contains(quoted(part));
        assertThat(act.at("/by/kind").stringValue()).isEqualTo("software");
        assertThat(act.get("recordedAt").stringValue()).isEqualTo("2026-06-05T08:00:00Z");
        var href = act.get("href").stringValue();
        assertThat(answer.getHeader("Location")).isEqualTo(href);
        assertThat(software.reads(href.substring(href.indexOf("/aidRequests")))).isEqualTo(act);
        assertThat(software.acts(receipt.publicId()).valueStream()).containsExactly(act);
    }

    @Test
    void aCorrectionNamesTheOutcomeItReplacesAndNothingIsOverwritten() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var first = software.records(receipt.publicId(), "outcomes", LOYER);
        var second =
                software.records(receipt.publicId(), "outcomes", replacing(first, LOYER.replace("granted", "refused")));
        assertThat(second.get("replaces")).isEqualTo(first.get("actId"));
        var acts = software.acts(receipt.publicId());
        assertThat(acts.size()).isEqualTo(2);
        assertThat(acts.get(0).get("replacedBy")).isEqualTo(second.get("actId"));
        assertThat(acts.get(0).at("/decision/result").stringValue()).isEqualTo("granted");
        assertThat(acts.get(1)).isEqualTo(second);
    }

    @Test
    void eachScopeLetsDoItsOwnPart() throws Exception {
        var receipt = sent();
        var acts = "/aidRequests/" + receipt.publicId() + "/acts";
        var token = TestIssuer.running().token().ofCentre(receipt.centre().value());
        var reader =
                new Software(this, token.with("scope", TestAccessToken.CONSULT).written());
        var writer = new Software(
                this, token.with("scope", TestAccessToken.ACKNOWLEDGE).written());
        var refused = problem(403, reader.handing(receipt.publicId().toString(), "closings", "{}", Software.newKey()));
        assertThat(refused.get("requiredScopes").toString()).contains(TestAccessToken.ACKNOWLEDGE);
        assertThat(problem(403, writer.gets(acts)).get("requiredScopes").toString())
                .contains(TestAccessToken.CONSULT);
        var closed = writer.records(receipt.publicId(), "closings", "{}");
        assertThat(reader.acts(receipt.publicId()).valueStream()).containsExactly(closed);
    }

    @Test
    void twoRequestsBecomeOneFileAndAreSeparatedAgain() throws Exception {
        var earlier = sent();
        var later = sent();
        var software = software(later);
        var body = """
                {"kind":"merger","merger":{"aidRequestId":"%s"}}""".formatted(earlier.publicId());
        var merger = software.records(later.publicId(), "outcomes", body);
        assertThat(merger.at("/merger/aidRequestId").stringValue())
                .isEqualTo(earlier.publicId().toString());
        software.isRefused("merged", later.publicId(), "outcomes", LOYER);
        software.records(later.publicId(), "outcomes", replacing(merger, "{\"kind\":\"nothing\"}"));
        software.records(later.publicId(), "outcomes", LOYER);
    }

    @Test
    void aConflictIsReportedOfATransferReceived() throws Exception {
        var genk = sent().centre();
        var transfer = this.requests.enter(
                HandEntries.aHandEntry()
                        .transferredFrom(new CentreNumber(138), "2026-05-25", "2026-06-01")
                        .made(),
                Agents.handlerOf(genk),
                this.clock.instant());
        var act = Software.of(genk, this)
                .records(
                        transfer.publicId(),
                        "outcomes",
                        quoted("{'kind':'conflict','conflict':{'date':'2026-06-05'}}"));
        assertThat(act.at("/conflict/date").stringValue()).isEqualTo("2026-06-05");
    }

    @Test
    void closedAndReopened() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        software.records(receipt.publicId(), "closings", "{}");
        software.isRefused("closed", receipt.publicId(), "closings", "{}");
        assertThat(software.records(receipt.publicId(), "reopenings", "{}")
                        .get("kind")
                        .stringValue())
                .isEqualTo("reopening");
        software.isRefused("notClosed", receipt.publicId(), "reopenings", "{}");
    }

    @Test
    void whatIsSentAgainIsRecordedOnce() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var request = receipt.publicId().toString();
        var key = Software.newKey();
        var first = software.hands(request, "enrolments", "{\"caseNumber\":\"1\"}", key);
        var again = software.hands(request, "enrolments", "{\"caseNumber\":\"1\"}", key);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(software.acts(receipt.publicId()).size()).isEqualTo(1);
        var other = problem(409, software.handing(request, "enrolments", "{\"caseNumber\":\"2\"}", key));
        assertThat(other.get("type").stringValue()).endsWith(":idempotencyKeyReused");
        assertThat(software.acts(receipt.publicId()).size()).isEqualTo(1);
    }

    @Test
    void anActThatIsNotThereIsNotFound() throws Exception {
        var receipt = sent();
        var acts = "/aidRequests/" + receipt.publicId() + "/acts/";
        problem(404, software(receipt).gets(acts + "2b0d7e1c-93a4-3f5e-8a61-5c7d9e0f1a2b"));
        problem(404, software(receipt).gets(acts + "1"));
    }
}
