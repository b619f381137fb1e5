package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calendar.WorkingDays;
import be.cpasonline.sandbox.requests.Scripts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Test requests of every trait, fetched as any software fetches them. */
@Timeout(120)
class TestRequestTests {

    private static final SandboxCall SANDBOX = SandboxCall.by("vendor-pajottegem");
    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource({"eid, eid", "itsme, itsme", "otherStrong, otherStrong", "declared, declared", "noNationalNumber, none"})
    void eachCertaintyOfIdentityIsTheOneAskedFor(String trait, String certainty) {
        var request = one(trait);

        assertThat(request.get("identityCertainty").stringValue()).isEqualTo(certainty);
        var identity = request.get("personal").get("identity");
        assertThat(identity.has("ssin")).isEqualTo(!certainty.equals("none"));
        assertThat(request.get("personal").get("applicant").has("birthDate")).isEqualTo(certainty.equals("none"));
    }

    @Test
    void aMergedMunicipalitysRequestNamesTheFormerCentre() {
        var request = one("mergedMunicipality");

        assertThat(request.get("formerCentre").get("centreNumber").intValue()).isBetween(570, 572);
        assertThat(request.get("competence").get("nisCode").intValue()).isIn(23_023, 23_024, 23_032);
        assertThat(request.get("submittedAt").stringValue()).startsWith("2024-12-31");
    }

    @Test
    void aCentreThatTookOverFromNoneIsToldSo() {
        var answer = SandboxCall.by("vendor-leuven")
                .answerTo("/sandbox/testRequests", "{\"traits\":[\"mergedMunicipality\"]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("took over from no other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekEnd", "holiday"})
    void whatIsSentOnADayOffIsReceivedOnTheNextWorkingDay(String trait) {
        var request = one(trait);
        var sent = OffsetDateTime.parse(request.get("submittedAt").stringValue())
                .atZoneSameInstant(BELGIUM)
                .toLocalDate();

        assertThat(WorkingDays.includes(sent)).isFalse();
        assertThat(request.get("receptionDate").stringValue())
                .isEqualTo(WorkingDays.onOrAfter(sent).toString());
    }

    @ParameterizedTest
    @CsvSource({"eid, true", "declared, false", "noNationalNumber, false"})
    void duplicatesAreLinkedToTheEarlierRequestOfTheSamePerson(String trait, boolean certain) {
        var ids = SANDBOX.testRequests(2, "duplicates", trait);
        var earlier = SANDBOX.got("/aidRequests/" + ids.getLast()).get("earlierRequests");

        assertThat(earlier).hasSize(1);
        assertThat(earlier.get(0).get("aidRequestId").stringValue()).isEqualTo(ids.getFirst());
        assertThat(earlier.get(0).get("certain").booleanValue()).isEqualTo(certain);
    }

    @Test
    void longTextsOfEveryScriptComeBackToTheCodePoint() {
        var personal = one("longTextEveryScript").get("personal");
        var need = personal.get("need").stringValue();

        assertThat(need).isEqualTo(Scripts.text(2_000));
        assertThat(need.codePointCount(0, need.length())).isEqualTo(2_000);
        assertThat(personal.get("applicant").get("lastName").stringValue()).isEqualTo(Scripts.name(200));
        var reachability = personal.get("reachability");
        assertThat(reachability.get("safeTimes").stringValue()).isEqualTo(Scripts.text(300));
        assertThat(reachability.get("interpreterLanguage").stringValue()).isEqualTo(Scripts.text(300));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "HAN", "HIRAGANA", "HANGUL", "THAI", "ETHIOPIC"
            })
    void everyScriptOccurs(String script) {
        assertThat(Scripts.text(1_000).codePoints().mapToObj(Character.UnicodeScript::of))
                .contains(Character.UnicodeScript.valueOf(script));
    }

    @Test
    void theOtherTraitsAreThereToo() {
        var english = one("englishForm", "oneName", "noText", "bisNumber", "noFixedAddress");
        assertThat(english.get("language").stringValue()).isEqualTo("en");
        assertThat(english.get("personal").get("applicant").has("firstName")).isFalse();
        assertThat(english.get("personal").has("need")).isFalse();
        var ssin = english.get("personal").get("identity").get("ssin").stringValue();
        assertThat(Integer.parseInt(ssin.substring(2, 4))).isBetween(41, 52);
        assertThat(english.get("competence").get("ground").stringValue()).isEqualTo("homeless");
        var helped = one("helper", "contactPerson", "safetyWishes", "student").get("personal");
        assertThat(helped.get("helper").get("name").stringValue()).contains("Test ");
        assertThat(helped.get("reachability").get("emailOfContactPerson").booleanValue())
                .isTrue();
        assertThat(helped.get("reachability").get("wishes")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"student, student", "internationalProtection, asylum", "institution, institution", "eid, general"})
    void theSituationDecidesTheGround(String trait, String ground) {
        assertThat(one(trait).get("competence").get("ground").stringValue()).isEqualTo(ground);
    }

    @Test
    void aHundredAreThereInAFewSecondsAndInTheList() {
        var begun = System.nanoTime();
        var ids = SANDBOX.testRequests(100);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(ids).doesNotHaveDuplicates().hasSize(100);
        var listed = SANDBOX.got("/aidRequests?pageSize=500").get("items");
        assertThat(StreamSupport.stream(listed.spliterator(), false)
                        .map(item -> item.get("aidRequestId").stringValue()))
                .containsAll(ids);
        assertThat(LocalDate.parse(listed.get(0).get("receptionDate").stringValue()))
                .isNotNull();
    }

    @Test
    void aMomentOfOnesOwnIsTaken() {
        var body = "{\"submittedAt\":\"2026-06-05T23:59:00+02:00\",\"language\":\"de\"}";
        var made =
                SANDBOX.posted("/sandbox/testRequests", body).get("aidRequests").get(0);
        var request = SANDBOX.got("/aidRequests/" + made.get("aidRequestId").stringValue());

        assertThat(request.get("submittedAt").stringValue()).isEqualTo("2026-06-05T21:59:00Z");
        assertThat(request.get("language").stringValue()).isEqualTo("de");
        assertThat(request.get("reference")).isEqualTo(made.get("reference"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\":0}",
                "{\"count\":501}",
                "{\"traits\":[\"eid\",\"itsme\"]}",
                "{\"traits\":[\"bisNumber\",\"noNationalNumber\"]}",
                "{\"traits\":[\"unheardOf\"]}",
                "{\"traits\":[\"eid\",\"eid\"]}",
                "{\"traits\":\"eid\"}",
                "{\"traits\":[\"weekEnd\"],\"submittedAt\":\"2026-06-05T12:00:00Z\"}",
                "{\"traits\":[\"englishForm\"],\"language\":\"fr\"}",
                "{\"submittedAt\":\"2023-06-05T12:00:00Z\"}",
                "{\"submittedAt\":\"2045-06-05T12:00:00Z\"}",
                "{\"submittedAt\":\"yesterday\"}",
                "{\"language\":\"it\"}",
                "{\"centre\":138}",
                "[]"
            })
    void whatMakesNoSenseIsRefusedAndNothingIsMade(String body) {
        assertThat(SANDBOX.answerTo("/sandbox/testRequests", body).statusCode()).isEqualTo(400);
    }

    private static JsonNode one(String... traits) {
        return SANDBOX.fetched(1, traits).getFirst();
    }
}
