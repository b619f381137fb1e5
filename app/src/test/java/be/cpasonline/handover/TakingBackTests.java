package be.cpasonline.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What software recorded by mistake is taken back by a later act that names it; nothing is erased. */
class TakingBackTests extends HandoverTest {

    @Autowired
    TakingBackTests(MockMvc mvc) {
        super(mvc);
    }

    @Test
    void whatWasAMistakeIsTakenBackAndMayBeRecordedAnew() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var decision = software.records(receipt.publicId(), "outcomes", LOYER);
        var back = software.records(receipt.publicId(), "outcomes", replacing(decision, "{\"kind\":\"nothing\"}"));
        assertThat(back.get("kind").stringValue()).isEqualTo("takingBack");
        software.records(receipt.publicId(), "outcomes", LOYER);

        var held = software.records(receipt.publicId(), "competencePositions", "{}");
        software.isRefused("alreadyHeldCompetent", receipt.publicId(), "competencePositions", "{}");
        software.records(receipt.publicId(), "outcomes", replacing(held, "{\"kind\":\"nothing\"}"));
        software.records(receipt.publicId(), "competencePositions", "{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "enrolments|{'caseNumber':'1'}",
                "contactAttempts|{'date':'2026-06-03','means':'call','reached':false}"
            })
    void aNoteIsTakenBackWithItsReason(String operation, String body) throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var note = software.records(receipt.publicId(), operation, quoted(body));
        var why = quoted("{'kind':'nothing','note':'un autre dossier'}");
        var back = software.records(receipt.publicId(), "outcomes", replacing(note, why));
        assertThat(back.get("kind").stringValue()).isEqualTo("takingBack");
        assertThat(back.get("replaces")).isEqualTo(note.get("actId"));
        assertThat(back.get("note").stringValue()).isEqualTo("un autre dossier");
        var acts = software.acts(receipt.publicId());
        assertThat(acts.get(0).get("replacedBy")).isEqualTo(back.get("actId"));
        assertThat(acts.get(1)).isEqualTo(back);
        software.isRefused("nothingToReplace", receipt.publicId(), "outcomes", replacing(note, why));
    }

    @Test
    void anAttemptOnWhichARefusalRestsIsNotTakenBack() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var attempt = quoted("{'date':'2026-06-03','means':'call','reached':false}");
        var first = software.records(receipt.publicId(), "contactAttempts", attempt);
        software.records(receipt.publicId(), "contactAttempts", attempt.replace("-03", "-04"));
        software.records(
                receipt.publicId(),
                "outcomes",
                quoted("{'kind':'decision','decision':{'aid':'loyer','result':'refused','date':'2026-06-05',"
                        + "'noReaction':true}}"));
        software.isRefused(
                "noReactionRestsOnIt", receipt.publicId(), "outcomes", replacing(first, "{\"kind\":\"nothing\"}"));
    }
}
