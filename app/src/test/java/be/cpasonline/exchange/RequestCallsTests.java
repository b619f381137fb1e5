package be.cpasonline.exchange;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumbers;
import be.cpasonline.register.ReceiptCodes;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the software of Anzegem gets of one request, and that of Kuurne does not. */
class RequestCallsTests extends SoftwareVisit {

    private static final int ANZEGEM = 34_002;
    private static final int KUURNE = 34_023;

    private final AidRequests requests;
    private final Registers registers;
    private final ReceiptCodes codes;
    private final JdbcClient superuser;

    @Autowired
    RequestCallsTests(
            MockMvc mvc, AidRequests requests, Registers registers, ReceiptCodes codes, TestDatabase database) {
        super(mvc);
        this.requests = requests;
        this.registers = registers;
        this.codes = codes;
        this.superuser = JdbcClient.create(database.superuser());
    }

    @Test
    void holdsAllThatACaseNeeds() throws Exception {
        var number = NationalNumbers.bornOn("1985-07-30").counting(33).number();
        var receipt = filed(aSubmission().identified(new Identification.ByEid(Optional.of(number), 500)), ANZEGEM);
        var answer = read(receipt.centre(), path(receipt));

        assertThat(answer.get("reference").stringValue())
                .isEqualTo(receipt.reference().value());
        assertThat(answer.get("receptionDate").stringValue()).isEqualTo("2026-06-02");
        assertThat(answer.at("/clocks/competence/deadline").stringValue()).isEqualTo("2026-06-07");
        assertThat(answer.at("/clocks/decision/running").booleanValue()).isTrue();
        assertThat(answer.at("/competence/nisCode").intValue()).isEqualTo(ANZEGEM);
        assertThat(answer.at("/competence/legalBasis/article").stringValue()).isEqualTo("art. 1, 1°");
        assertThat(answer.at("/personal/applicant/lastName").stringValue()).isNotEmpty();
        assertThat(answer.at("/personal/identity/ssin").stringValue()).isEqualTo(number.digits());
        assertThat(answer.at("/personal/identity/ssinVerified").booleanValue()).isTrue();
        assertThat(answer.at("/personal/identity/loginLevel").intValue()).isEqualTo(500);
        assertThat(answer.at("/personal/reachability/email").stringValue()).contains("@");
        assertThat(answer.at("/personal/receiptCode").stringValue()).isEqualTo(this.codes.of(receipt.publicId()));
        assertThat(answer.at("/dataFlows/consultable").booleanValue()).isTrue();
    }

    @Test
    void getsNothingReadAndTheTrailKeepsIt() throws Exception {
        var receipt = filed(aSubmission(), ANZEGEM);
        var before = readings(receipt);
        assertThat(read(receipt.centre(), path(receipt)).get("read").booleanValue())
                .isFalse();
        assertThat(read(receipt.centre(), path(receipt)).get("read").booleanValue())
                .isFalse();
        assertThat(readings(receipt)).isEqualTo(before + 2);

        this.registers.of(Agents.handlerOf(receipt.centre())).open(receipt.publicId(), MovableClock.START);
        var opened = read(receipt.centre(), path(receipt));
        assertThat(opened.get("read").booleanValue()).isTrue();
        assertThat(opened.get("receiptConfirmed").booleanValue()).isFalse();
    }

    @Test
    void doesNotExistForAnotherCentreAndTheMissIsKept() throws Exception {
        var receipt = filed(aSubmission(), ANZEGEM);
        var stranger = filed(aSubmission(), KUURNE).centre();
        for (var path : List.of(path(receipt), path(receipt) + "/acknowledgement")) {
            var problem = problem(404, as(stranger, getting(path)));
            assertThat(problem.toString()).doesNotContain(receipt.reference().value());
        }
        assertThat(misses(receipt.publicId())).isEqualTo(2);
        var known = problem(404, as(stranger, getting("/aidRequests/" + UUID.randomUUID())));
        assertThat(known.get("type"))
                .isEqualTo(problem(404, as(stranger, getting(path(receipt)))).get("type"));
    }

    @Test
    void isNamedByItsIdInLowerCaseOnly() throws Exception {
        var receipt = filed(aSubmission(), ANZEGEM);
        for (var id : List.of(
                receipt.publicId().toString().toUpperCase(Locale.ROOT),
                "1",
                receipt.reference().value())) {
            assertThat(answerBesideTheContract(as(receipt.centre(), getting("/aidRequests/" + id)))
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(misses(receipt.publicId())).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
        var receipt = filed(aSubmission(), ANZEGEM);
        var tag = got(receipt.centre(), path(receipt)).getHeader("ETag");
        assertThat(answer(as(receipt.centre(), getting(path(receipt)))
                                .header("If-None-Match", Objects.requireNonNull(tag)))
                        .getStatus())
                .isEqualTo(304);

        this.registers.of(Agents.handlerOf(receipt.centre())).enrol(receipt.publicId(), "A/1", MovableClock.START);
        assertThat(answer(as(receipt.centre(), getting(path(receipt)))
                                .header("If-None-Match", Objects.requireNonNull(tag)))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void theAcknowledgementIsTheDocumentOfTheApplicant() throws Exception {
        var receipt = filed(aSubmission(), ANZEGEM);
        var document = got(receipt.centre(), path(receipt) + "/acknowledgement");

        assertThat(document.getStatus()).isEqualTo(200);
        assertThat(document.getContentType()).isEqualTo("application/pdf");
        assertThat(document.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(new String(document.getContentAsByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void isFoundByTheNumberInTheBodyAndTheOtherOneIsNamed() throws Exception {
        var number = NationalNumbers.bornOn("1971-02-11").counting(77).number();
        var proven = new Identification.ByEid(Optional.of(number), 500);
        var first = filed(aSubmission().identified(proven), ANZEGEM);
        var second = filed(aSubmission().identified(proven), ANZEGEM);
        var elsewhere = filed(aSubmission().identified(proven), KUURNE);

        var found = json(as(first.centre(), posting("/aidRequests/query", "{\"ssin\":\"" + number.digits() + "\"}")));
        assertThat(ids(found)).containsExactlyInAnyOrder(id(first), id(second)).doesNotContain(id(elsewhere));
        assertThat(found.get("total").intValue()).isEqualTo(2);
        assertThat(read(first.centre(), path(second)).get("earlierRequests")).anySatisfy(earlier -> {
            assertThat(earlier.get("aidRequestId").stringValue()).isEqualTo(id(first));
            assertThat(earlier.get("certain").booleanValue()).isTrue();
            assertThat(earlier.get("sameBy").stringValue()).isEqualTo("ssin");
        });
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithoutBeingRepeated() throws Exception {
        var centre = filed(aSubmission(), ANZEGEM).centre();
        for (var body : List.of(
                "{}", "{\"ssin\":1}", "{\"ssin\":\"8507300332\"}", "{\"ssin\":\"85073003328\",\"name\":\"x\"}")) {
            var problem = problem(400, as(centre, posting("/aidRequests/query", body)));
            assertThat(problem.toString()).doesNotContain("8507300332");
        }
    }

    private Receipt filed(Submissions submission, int where) {
        return this.requests.submit(submission.residingIn(new NisCode(where)).made(), MovableClock.START);
    }

    private int readings(Receipt receipt) {
        return this.superuser
                .sql("select count(*) from cpas.trail where request = :request and act = 'reading'")
                .param("request", receipt.request())
                .query(Integer.class)
                .single();
    }

    private int misses(UUID asked) {
        return this.superuser
                .sql("select count(*) from cpas.trail where asked = :asked and act = 'miss'")
                .param("asked", asked)
                .query(Integer.class)
                .single();
    }

    private static String path(Receipt receipt) {
        return "/aidRequests/" + receipt.publicId();
    }

    private static String id(Receipt receipt) {
        return receipt.publicId().toString();
    }
}
