package be.cpasonline.handover;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.request.Receipt;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every property that is not as the contract says is named in the problem, never its value; nothing is recorded. */
class WrongBodyTests extends HandoverTest {

    /** What stands for a text that is too long, by its number of signs. */
    private static final Map<String, Integer> LONG = Map.of("<101>", 101, "<201>", 201, "<501>", 501, "<4001>", 4001);

    @Autowired
    WrongBodyTests(MockMvc mvc) {
        super(mvc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "enrolments|{}|schemaViolation|caseNumber",
                "enrolments|{'caseNumber':null}|schemaViolation|caseNumber",
                "enrolments|{'caseNumber':20260455}|schemaViolation|caseNumber",
                "enrolments|{'caseNumber':''}|schemaViolation|caseNumber",
                "enrolments|{'caseNumber':' \u00a0\u2003'}|schemaViolation|caseNumber",
                "enrolments|{'caseNumber':'<101>'}|schemaViolation|caseNumber",
                "enrolments|{'caseNumber':'1','agentId':7}|schemaViolation|agentId",
                "enrolments|{'caseNumber':'1','agentId':''}|schemaViolation|agentId",
                "enrolments|{'caseNumber':'1','agentId':'jan@ocmw.be'}|schemaViolation|agentId",
                "enrolments|{'caseNumber':'1','agentId':'<101>'}|schemaViolation|agentId",
                "enrolments|{'caseNumber':'1','agentId':'85073003328'}|invalidInput|agentId",
                "enrolments|{'caseNumber':'1','agentId':'nr-85.07.30-033.28'}|invalidInput|agentId",
                "enrolments|{'caseNumber':'1','year':2026}|unknownInput|year",
                "contactAttempts|{'means':'email','reached':true}|schemaViolation|date",
                "contactAttempts|{'date':'2026-06-03','reached':true}|schemaViolation|means",
                "contactAttempts|{'date':'2026-06-03','means':'email'}|schemaViolation|reached",
                "contactAttempts|{'date':'3/6/2026','means':'email','reached':true}|schemaViolation|date",
                "contactAttempts|{'date':'2026-02-30','means':'email','reached':true}|schemaViolation|date",
                "contactAttempts|{'date':20260603,'means':'email','reached':true}|schemaViolation|date",
                "contactAttempts|{'date':'2026-06-03','means':'EMAIL','reached':true}|schemaViolation|means",
                "contactAttempts|{'date':'2026-06-03','means':'at_the_centre','reached':true}|schemaViolation|means",
                "contactAttempts|{'date':'2026-06-03','means':'email','reached':'true'}|schemaViolation|reached",
                "contactAttempts|{'date':'2026-06-03','means':'email','reached':true,'note':['x']}|schemaViolation|note",
                "contactAttempts|{'date':'2026-06-03','means':'email','reached':true,'note':'<4001>'}"
                        + "|schemaViolation|note",
                "competencePositions|{'date':'2026-06-03'}|unknownInput|date",
                "problemReports|{}|schemaViolation|kind",
                "problemReports|{'kind':'unheardOf'}|schemaViolation|kind",
                "problemReports|{'kind':'other','note':'<4001>'}|schemaViolation|note",
                "problemReports|{'kind':'other','message':'<501>'}|schemaViolation|message",
                "closings|{'reason':'done'}|unknownInput|reason",
                "reopenings|{'agentId':'é'}|schemaViolation|agentId",
                "outcomes|{}|schemaViolation|kind",
                "outcomes|{'kind':'heldCompetent'}|schemaViolation|kind",
                "outcomes|{'kind':'decision'}|schemaViolation|decision",
                "outcomes|{'kind':'decision','decision':[]}|schemaViolation|decision",
                "outcomes|{'kind':'decision','decision':{'result':'granted','date':'2026-06-04'}}"
                        + "|schemaViolation|decision.aid",
                "outcomes|{'kind':'decision','decision':{'aid':'<201>','result':'granted','date':'2026-06-04'}}"
                        + "|schemaViolation|decision.aid",
                "outcomes|{'kind':'decision','decision':{'aid':'x','date':'2026-06-04'}}|schemaViolation|decision.result",
                "outcomes|{'kind':'decision','decision':{'aid':'x','result':'GRANTED','date':'2026-06-04'}}"
                        + "|schemaViolation|decision.result",
                "outcomes|{'kind':'decision','decision':{'aid':'x','result':'granted'}}|schemaViolation|decision.date",
                "outcomes|{'kind':'decision','decision':{'aid':'x','result':'granted','date':'2026-06-04',"
                        + "'noReaction':1}}|schemaViolation|decision.noReaction",
                "outcomes|{'kind':'decision','decision':{'aid':'x','result':'granted','date':'2026-06-04',"
                        + "'remark':'<4001>'}}|schemaViolation|decision.remark",
                "outcomes|{'kind':'decision','decision':{'aid':'x','result':'granted','date':'2026-06-04','by':'x'}}"
                        + "|unknownInput|decision.by",
                "outcomes|{'kind':'nothing','replaces':'2b0d7e1c-93a4-3f5e-8a61-5c7d9e0f1a2b','decision':{}}|invalidInput|decision",
                "outcomes|{'kind':'nothing'}|schemaViolation|replaces",
                "outcomes|{'kind':'nothing','replaces':'7'}|schemaViolation|replaces",
                "outcomes|{'kind':'referral'}|schemaViolation|referral",
                "outcomes|{'kind':'referral','referral':{'centreNumber':0,'reasons':'x','sentOn':'2026-06-04'}}"
                        + "|schemaViolation|referral.centreNumber",
                "outcomes|{'kind':'referral','referral':{'centreNumber':10000,'reasons':'x','sentOn':'2026-06-04'}}"
                        + "|schemaViolation|referral.centreNumber",
                "outcomes|{'kind':'referral','referral':{'centreNumber':'138','reasons':'x','sentOn':'2026-06-04'}}"
                        + "|schemaViolation|referral.centreNumber",
                "outcomes|{'kind':'referral','referral':{'centreNumber':138,'reasons':' ','sentOn':'2026-06-04'}}"
                        + "|schemaViolation|referral.reasons",
                "outcomes|{'kind':'referral','referral':{'centreNumber':138,'reasons':'x'}}"
                        + "|schemaViolation|referral.sentOn",
                "outcomes|{'kind':'referral','referral':{'centreNumber':138,'reasons':'x','sentOn':'2026-06-04',"
                        + "'toldOn':'later'}}|schemaViolation|referral.toldOn",
                "outcomes|{'kind':'merger','merger':{}}|schemaViolation|merger.aidRequestId",
                "outcomes|{'kind':'merger','merger':{'aidRequestId':'x'}}|schemaViolation|merger.aidRequestId",
                "outcomes|{'kind':'merger','merger':{'aidRequestId':'1c5e9d20-7b3f-4a68-b1d4-6e8f0a2c4b6d'},"
                        + "'replaces':'2b0d7e1c-93a4-3f5e-8a61-5c7d9e0f1a2b'}|invalidInput|replaces",
                "outcomes|{'kind':'conflict','conflict':{'date':'2026-06-04'},'note':'x'}|invalidInput|note",
                "outcomes|{'kind':'nothing','replaces':'2b0d7e1c-93a4-3f5e-8a61-5c7d9e0f1a2b','note':'<4001>'}"
                        + "|schemaViolation|note",
                "outcomes|{'kind':'conflict','conflict':{}}|schemaViolation|conflict.date",
                "outcomes|{'kind':'conflict','conflict':{'date':'2026-06-04'},'merger':{}}|invalidInput|merger",
            })
    void isToldByTheNameOfTheProperty(String operation, String body, String type, String name) throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var written = written(body);
        var problem =
                problem(400, software.handing(receipt.publicId().toString(), operation, written, Software.newKey()));
        assertThat(problem.get("issues").size()).as(problem.toString()).isEqualTo(1);
        assertThat(problem.at("/issues/0/type").stringValue()).endsWith(":" + type);
        assertThat(problem.at("/issues/0/name").stringValue()).isEqualTo(name);
        assertThat(problem.at("/issues/0/in").stringValue()).isEqualTo("body");
        assertThat(problem.toString()).doesNotContain("85073003328", "85.07.30", "ocmw.be", "unheardOf", "xxxx");
        assertThat(software.acts(receipt.publicId()).isEmpty()).isTrue();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws Exception {
        var receipt = sent();
        var problem = problem(400, handing(receipt, "contactAttempts", "{\"reached\":1,\"note\":2,\"x\":3}"));
        assertThat(problem.get("issues")
                        .valueStream()
                        .map(issue -> issue.get("name").stringValue()))
                .containsExactlyInAnyOrder("date", "means", "reached", "note", "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "7", "{", "{\"agentId\":\"a\",\"agentId\":\"b\"}", "{}{}", "'"})
    void whatIsNoObjectIsRefused(String body) throws Exception {
        var receipt = sent();
        assertThat(problem(400, handing(receipt, "closings", body))
                        .at("/issues/0/type")
                        .stringValue())
                .endsWith(":schemaViolation");
    }

    @Test
    void aBodyTooLargeAnotherTypeAQueryAndAMissingKeyAreRefused() throws Exception {
        var receipt = sent();
        problem(413, handing(receipt, "closings", "{\"agentId\":\"" + "x".repeat(100_000) + "\"}"));
        problem(415, handing(receipt, "closings", "{}").contentType("text/plain"));
        problem(400, handing(receipt, "closings?notify=false", "{}"));
        var software = software(receipt);
        var keyless = software.handing(receipt.publicId().toString(), "closings", "{}", "short");
        assertThat(problem(400, keyless).at("/issues/0/name").stringValue()).isEqualTo("Idempotency-Key");
        assertThat(software.acts(receipt.publicId()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\u202e", "\u0001\u0002"})
    void signsThatNothingStoresAreLeftOutOrRefusedButBreakNothing(String sign) throws Exception {
        var receipt = sent();
        var body = "{\"kind\":\"other\",\"message\":\"a%sb\",\"note\":\"%s\"}".formatted(sign, sign);
        var answer = software(receipt).hands(receipt.publicId(), "problemReports", body);
        assertThat(answer.getStatus()).isIn(201, 400);
        var enrolment =
                software(receipt).hands(receipt.publicId(), "enrolments", "{\"caseNumber\":\"%s\"}".formatted(sign));
        assertThat(enrolment.getStatus()).isIn(201, 400, 409);
    }

    private MockHttpServletRequestBuilder handing(Receipt receipt, String operation, String body) {
        return software(receipt).handing(receipt.publicId().toString(), operation, body, Software.newKey());
    }

    private static String written(String body) {
        var written = body.replace('\'', '"');
        for (var text : LONG.entrySet()) {
            written = written.replace(text.getKey(), "x".repeat(text.getValue()));
        }
        return written;
    }
}
