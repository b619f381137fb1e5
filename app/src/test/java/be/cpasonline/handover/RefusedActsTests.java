package be.cpasonline.handover;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.Codes;
import be.cpasonline.calls.RefusalWords;
import be.cpasonline.language.Language;
import be.cpasonline.register.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the portal refuses to an agent is refused to software too, with a code and words in its language. */
class RefusedActsTests extends HandoverTest {

    private static final String REPLACES_NOTHING = """
            {"kind":"nothing","replaces":"2b0d7e1c-93a4-3f5e-8a61-5c7d9e0f1a2b"}""";

    @Autowired
    RefusedActsTests(MockMvc mvc) {
        super(mvc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "wordsMissing|enrolments|{'caseNumber':'\\u0001'}",
                "personNamed|problemReports|{'kind':'other','message':'Élodie Peeters a appelé'}",
                "personNamed|problemReports|{'kind':'other','message':'0470 00 00 00'}",
                "inTheFuture|contactAttempts|{'date':'2026-06-06','means':'email','reached':true}",
                "beforeTheRequest|contactAttempts|{'date':'2026-06-01','means':'email','reached':true}",
                "inTheFuture|outcomes|{'kind':'decision','decision':{'aid':'x','result':'granted','date':'2026-06-06'}}",
                "noReactionIsARefusal|outcomes|{'kind':'decision','decision':{'aid':'x','result':'granted',"
                        + "'date':'2026-06-04','noReaction':true}}",
                "noReactionNeedsTwoAttempts|outcomes|{'kind':'decision','decision':{'aid':'x','result':'refused',"
                        + "'date':'2026-06-04','noReaction':true}}",
                "notATransfer|outcomes|{'kind':'conflict','conflict':{'date':'2026-06-04'}}",
                "noSuchCentre|outcomes|{'kind':'referral','referral':{'centreNumber':9999,'reasons':'x',"
                        + "'sentOn':'2026-06-04'}}",
                "notClosed|reopenings|{}",
                "nothingToReplace|outcomes|{'kind':'nothing','replaces':'2b0d7e1c-93a4-3f5e-8a61-5c7d9e0f1a2b'}",
            })
    void isRefusedForThatReason(String reason, String operation, String body) throws Exception {
        var receipt = sent();
        var software = software(receipt);
        software.isRefused(reason, receipt.publicId(), operation, body.replace('\'', '"'));
        assertThat(software.acts(receipt.publicId()).isEmpty()).isTrue();
    }

    @Test
    void oneDecisionIsInForceForEachAid() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        software.records(receipt.publicId(), "outcomes", decision("loyer"));
        software.isRefused("aidAlreadyDecided", receipt.publicId(), "outcomes", decision("LOYER"));
        software.isRefused("alreadyDecided", receipt.publicId(), "outcomes", referral(138));
        software.records(receipt.publicId(), "outcomes", decision("chauffage"));
    }

    @Test
    void aRequestIsSentOnOnceAndNotToItself() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        software.isRefused(
                "toItself",
                receipt.publicId(),
                "outcomes",
                referral(receipt.centre().value()));
        software.records(receipt.publicId(), "outcomes", referral(138));
        software.isRefused("alreadyReferred", receipt.publicId(), "outcomes", referral(138));
        software.isRefused("alreadyReferred", receipt.publicId(), "competencePositions", "{}");
    }

    @Test
    void theEarlierLeads() throws Exception {
        var earlier = sent();
        var later = sent();
        var software = software(later);
        software.isRefused("notTheEarlier", earlier.publicId(), "outcomes", merger(later.publicId()));
        software.isRefused("notTheEarlier", later.publicId(), "outcomes", merger(later.publicId()));
        software.records(earlier.publicId(), "outcomes", decision("loyer"));
        software.isRefused("alreadyDecided", later.publicId(), "outcomes", merger(earlier.publicId()));
    }

    @Test
    void whatIsClosedTakesNothingMore() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        software.records(receipt.publicId(), "closings", "{}");
        software.isRefused("closed", receipt.publicId(), "enrolments", "{\"caseNumber\":\"1\"}");
        software.isRefused("closed", receipt.publicId(), "outcomes", decision("loyer"));
        software.isRefused("closed", receipt.publicId(), "outcomes", REPLACES_NOTHING);
    }

    @Test
    void anActOfAnotherRequestIsNothingToReplace() throws Exception {
        var receipt = sent();
        var other = sent();
        var software = software(receipt);
        var act = software.records(other.publicId(), "outcomes", decision("loyer"));
        var body = REPLACES_NOTHING.replaceFirst("2b0d[^\"]+", act.get("actId").stringValue());
        software.isRefused("nothingToReplace", receipt.publicId(), "outcomes", body);
        software.records(other.publicId(), "outcomes", body);
        software.isRefused("nothingToReplace", other.publicId(), "outcomes", body);
    }

    @Test
    void aRefusalKeepsNothingUnderItsKey() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var request = receipt.publicId().toString();
        var key = Software.newKey();
        assertThat(software.hands(request, "reopenings", "{}", key).getStatus()).isEqualTo(409);
        software.records(receipt.publicId(), "closings", "{}");
        var done = software.hands(request, "reopenings", "{}", key);
        assertThat(done.getStatus()).isEqualTo(201);
        assertThat(done.getHeader("Idempotency-Replayed")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void eachReasonHasItsWordsInEachLanguage(String tag) throws Exception {
        var language = Language.ofTag(tag).orElseThrow();
        var texts = RefusalWords.in(language);
        Set<String> words = Arrays.stream(Refusal.values())
                .map(refusal -> texts.apply(Codes.of(refusal)))
                .collect(Collectors.toSet());
        assertThat(words).hasSize(Refusal.values().length);
        var receipt = sent();
        var call = software(receipt)
                .handing(receipt.publicId().toString(), "reopenings", "{}", Software.newKey())
                .header("Accept-Language", tag);
        assertThat(problem(409, call).get("detail").stringValue()).isEqualTo(texts.apply("notClosed"));
    }

    private static String decision(String aid) {
        return "{\"kind\":\"decision\",\"decision\":{\"aid\":\"%s\",\"result\":\"granted\",\"date\":\"2026-06-04\"}}"
                .formatted(aid);
    }

    private static String referral(int centre) {
        return ("{\"kind\":\"referral\",\"referral\":{\"centreNumber\":%d,\"reasons\":\"y habite\","
                        + "\"sentOn\":\"2026-06-04\",\"toldOn\":\"2026-06-04\"}}")
                .formatted(centre);
    }

    private static String merger(UUID earlier) {
        return "{\"kind\":\"merger\",\"merger\":{\"aidRequestId\":\"%s\"}}".formatted(earlier);
    }
}
