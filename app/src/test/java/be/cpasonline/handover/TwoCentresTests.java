package be.cpasonline.handover;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestDatabase;
import be.cpasonline.TestIssuer;
import be.cpasonline.centres.NisCode;
import be.cpasonline.register.ReceiptCodes;
import be.cpasonline.request.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** To each centre the requests of another do not exist, whatever its software calls; those of its former centres do. */
class TwoCentresTests extends HandoverTest {

    private static final String ANY_ACT = "2b0d7e1c-93a4-3f5e-8a61-5c7d9e0f1a2b";
    private static final Map<String, String> ACTS = Map.of(
            "enrolments", "{\"caseNumber\":\"1\"}",
            "contactAttempts", "{\"date\":\"2026-06-03\",\"means\":\"email\",\"reached\":true}",
            "competencePositions", "{}",
            "problemReports", "{\"kind\":\"other\"}",
            "closings", "{}",
            "reopenings", "{}",
            "outcomes", "{\"kind\":\"nothing\",\"replaces\":\"" + ANY_ACT + "\"}");
    private static final List<String> OUTCOMES = List.of(
            "{\"kind\":\"decision\",\"decision\":{\"aid\":\"x\",\"result\":\"granted\",\"date\":\"2026-06-04\"}}",
            "{\"kind\":\"referral\",\"referral\":{\"centreNumber\":138,\"reasons\":\"x\",\"sentOn\":\"2026-06-04\"}}",
            "{\"kind\":\"conflict\",\"conflict\":{\"date\":\"2026-06-04\"}}",
            "{\"kind\":\"merger\",\"merger\":{\"aidRequestId\":\"1c5e9d20-7b3f-4a68-b1d4-6e8f0a2c4b6d\"}}");

    private final ReceiptCodes codes;
    private final JdbcClient superuser;

    @Autowired
    TwoCentresTests(MockMvc mvc, ReceiptCodes codes, TestDatabase database) {
        super(mvc);
        this.codes = codes;
        this.superuser = JdbcClient.create(database.superuser());
    }

    /** Every call that names a request, ready to be made with that token and id. */
    @FunctionalInterface
    interface Naming {
        MockHttpServletRequestBuilder call(Software software, String request, String code);
    }

    static Stream<Naming> everyOperation() {
        var acts = Stream.concat(ACTS.entrySet().stream(), OUTCOMES.stream().map(body -> Map.entry("outcomes", body)))
                .<Naming>map(act -> (software, request, code) ->
                        software.handing(request, act.getKey(), act.getValue(), Software.newKey()));
        return Stream.concat(
                acts,
                Stream.of(
                        (software, request, code) -> software.confirming(request, "{\"receiptCode\":\"" + code + "\"}"),
                        (software, request, code) -> software.gets("/aidRequests/" + request + "/acts"),
                        (software, request, code) -> software.gets("/aidRequests/" + request + "/acts/" + ANY_ACT)));
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void theRequestOfAnotherCentreIsNotFoundAndTheMissIsKept(Naming naming) throws Exception {
        var theirs = sentTo(ROESELARE);
        var ours = software(sent());
        var code = this.codes.of(theirs.publicId());
        var nobodys = UUID.randomUUID();
        var refused = problem(404, naming.call(ours, theirs.publicId().toString(), code));
        var unknown = problem(404, naming.call(ours, nobodys.toString(), code));
        assertThat(refused.get("type").stringValue()).isEqualTo("urn:problem-type:belgif:resourceNotFound");
        assertThat(withoutInstance(refused)).isEqualTo(withoutInstance(unknown));
        assertThat(missesOf(theirs.publicId())).isEqualTo(1);
        assertThat(missesOf(nobodys)).isEqualTo(1);
        assertThat(software(theirs).acts(theirs.publicId()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void anIdWrittenInAnotherWayNamesNothingAndTheMissIsKept(Naming naming) throws Exception {
        var ours = sent();
        var id = ours.publicId().toString();
        var software = software(ours);
        for (var written : List.of(id.toUpperCase(Locale.ROOT), id.substring(1), id + "0", "85073003328")) {
            var before = misses();
            problem(404, naming.call(software, written, this.codes.of(ours.publicId())));
            assertThat(misses()).isEqualTo(before + 1);
        }
        assertThat(missesOf(ours.publicId())).isEqualTo(1);
        assertThat(software.acts(ours.publicId()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void withoutATokenOrItsScopeNothingIsToldOrDone(Naming naming) throws Exception {
        var receipt = sent();
        var id = receipt.publicId().toString();
        var nobody = new Software(this, "x");
        problem(401, naming.call(nobody, id, "A".repeat(22)));
        var token = TestIssuer.running()
                .token()
                .ofCentre(receipt.centre().value())
                .with("scope", "openid")
                .written();
        problem(403, naming.call(new Software(this, token), id, "A".repeat(22)));
        assertThat(software(receipt).acts(receipt.publicId()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void theSoftwareOfACentreThatEndedIsToldTheSuccessor(Naming naming) throws Exception {
        var borsbeek =
                new Software(this, TestIssuer.running().token().ofCentre(566).written());
        var problem = problem(403, naming.call(borsbeek, UUID.randomUUID().toString(), "A".repeat(22)));
        assertThat(problem.at("/successor/centreNumber").intValue()).isEqualTo(2);
    }

    @Test
    void anEarlierRequestOfAnotherCentreIsNoneToMergeWith() throws Exception {
        var theirs = sentTo(ROESELARE);
        var ours = sent();
        var body = "{\"kind\":\"merger\",\"merger\":{\"aidRequestId\":\"%s\"}}".formatted(theirs.publicId());
        var problem =
                problem(400, software(ours).handing(ours.publicId().toString(), "outcomes", body, Software.newKey()));
        assertThat(problem.at("/issues/0/type").stringValue()).endsWith(":referencedResourceNotFound");
        assertThat(problem.at("/issues/0/name").stringValue()).isEqualTo("merger.aidRequestId");
        assertThat(missesOf(theirs.publicId())).isEqualTo(1);
    }

    @Test
    void theSuccessorHandsOverForTheRequestsOfTheCentreThatEnded() throws Exception {
        var inherited = sentToBorsbeek();
        assertThat(inherited.centre().value()).isEqualTo(566);
        var antwerp =
                new Software(this, TestIssuer.running().token().ofCentre(2).written());
        for (var operation :
                List.of("enrolments", "contactAttempts", "competencePositions", "problemReports", "closings")) {
            var act = antwerp.records(inherited.publicId(), operation, ACTS.getOrDefault(operation, ""));
            assertThat(act.at("/by/kind").stringValue()).isEqualTo("software");
        }
        var code = "{\"receiptCode\":\"" + this.codes.of(inherited.publicId()) + "\"}";
        assertThat(antwerp.confirms(inherited.publicId(), code).getStatus()).isEqualTo(201);
        antwerp.records(inherited.publicId(), "reopenings", "{}");
        antwerp.records(inherited.publicId(), "outcomes", OUTCOMES.getFirst());
        assertThat(antwerp.acts(inherited.publicId()).size()).isEqualTo(8);
        problem(404, software(sent()).gets("/aidRequests/" + inherited.publicId() + "/acts"));
    }

    /** Sent while that municipality stood. */
    private Receipt sentToBorsbeek() {
        var submission = aSubmission().residingIn(new NisCode(11007), LocalDate.of(2024, 12, 3));
        return this.requests.submit(submission.made(), Instant.parse("2024-12-03T09:00:00Z"));
    }

    private static String withoutInstance(JsonNode problem) {
        return ((ObjectNode) problem).without("instance").toString();
    }

    private int missesOf(UUID asked) {
        return this.superuser
                .sql("select count(*) from cpas.trail where act = 'miss' and actor_kind = 'software' and asked = ?")
                .param(asked)
                .query(Integer.class)
                .single();
    }

    private int misses() {
        return this.superuser
                .sql("select count(*) from cpas.trail where act = 'miss' and actor_kind = 'software'")
                .query(Integer.class)
                .single();
    }
}
